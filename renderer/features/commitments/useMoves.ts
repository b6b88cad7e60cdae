import { commands } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useCommand } from '#renderer/lib/useCommand.ts';
import type { CommitmentMove } from '#shared/features/commitments/commitmentsRules.ts';
import type { IsoDate } from '#shared/lib/isoWeek.ts';

interface Act {
  readonly id: string;
  readonly title: string;
  readonly move: CommitmentMove;
  readonly reason?: string;
  /** Of 顺延: the new due date. */
  readonly dueOn?: IsoDate;
}

/** Moves a task to its next state; the notice names it and offers the way back. */
export function useMoves() {
  const t = useTranslate();
  const { mutate } = useCommand(
    ({ id, move, reason = '', dueOn }: Act) =>
      commands.commitments[move]({ id, reason, ...(dueOn ? { dueOn } : {}) }),
    { done: (_, { move, title }) => t(`commitments.done.${move}`, { title }) },
  );
  return mutate;
}
