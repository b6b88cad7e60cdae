import type { CommandContext, HandlersOf } from '#main/core/context.ts';
import { type Direction, replayOperation } from '#main/db/history/index.ts';
import type { historyContract } from '#shared/features/history/historyContract.ts';
import {
  findNewestUndoable,
  findOperation,
  findRedoable,
  listEntries,
  markAsReplay,
  type StoredOperation,
} from './historyStore.ts';

async function replay(
  context: CommandContext,
  operation: StoredOperation | undefined,
  direction: Direction,
): Promise<{ procedure: string } | null> {
  if (!operation) return null;
  await replayOperation(context.db, operation.sequence, {
    direction,
    sequence: context.sequence,
  });
  await markAsReplay(context.db, context.sequence, {
    kind: direction === 'backward' ? 'undo' : 'redo',
    target: operation.sequence,
  });
  return { procedure: operation.procedure };
}

export const historyHandlers: HandlersOf<typeof historyContract> = {
  list: ({ db }, input) => listEntries(db, input),

  undo: async (context, { operationId }) => {
    const operation = operationId
      ? await findOperation(context.db, operationId)
      : await findNewestUndoable(context.db);
    return replay(context, operation, 'backward');
  },

  redo: async (context) => replay(context, await findRedoable(context.db), 'forward'),
};
