import { useMemo } from 'react';
import {
  type RowSelection,
  useRowSelection,
} from '#renderer/components/DataTable/useRowSelection.ts';
import { commands } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useCommand } from '#renderer/lib/useCommand.ts';
import {
  type CommitmentMove,
  type ManyMove,
  manyMoves,
} from '#shared/features/commitments/commitmentsRules.ts';
import type { TaskRow } from './taskRows.ts';

function isForMany(move: CommitmentMove): move is ManyMove {
  return manyMoves.some((each) => each === move);
}

export interface ManyTasks {
  readonly selection: RowSelection;
  /** Does nothing when the move asks for a reason, which is each task's own. */
  readonly move: (move: CommitmentMove) => void;
  readonly remove: () => void;
}

/** The tasks chosen in the list and what can be done with all of them in one step. */
export function useManyTasks(rows: readonly TaskRow[]): ManyTasks {
  const t = useTranslate();
  const ids = useMemo(() => rows.flatMap(({ kind, id }) => (kind === 'task' ? [id] : [])), [rows]);
  const selection = useRowSelection(ids);
  const { mutate: move } = useCommand(commands.commitments.moveMany, {
    done: ({ moved }, { move: made }) =>
      t('commitments.movedMany', { count: moved, move: t(`commitments.move.${made}`) }),
    onDone: selection.clear,
  });
  const { mutate: remove } = useCommand(commands.commitments.removeMany, {
    done: (_, { ids: removed }) => t('commitments.removedMany', { count: removed.length }),
    onDone: selection.clear,
  });
  const chosen = [...selection.ids];
  return {
    selection,
    move: (made) => {
      if (isForMany(made)) move({ ids: chosen, move: made });
    },
    remove: () => remove({ ids: chosen }),
  };
}
