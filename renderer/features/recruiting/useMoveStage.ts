import { commands } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useCommand } from '#renderer/lib/useCommand.ts';
import type { StageMove } from '#shared/features/recruiting/recruitingModel.ts';

interface NamedMove extends StageMove {
  readonly postName: string;
}

/** Moves a requisition; the notice names it and takes it back. */
export function useMoveStage(): (move: NamedMove) => void {
  const t = useTranslate();
  const { mutate } = useCommand(
    ({ postName: _name, ...move }: NamedMove) => commands.recruiting.moveStage(move),
    {
      done: (_value, { postName, stage }) =>
        t('recruiting.moved', { post: postName, stage: t(`recruiting.stage_${stage}`) }),
      isInRow: true,
    },
  );
  return mutate;
}
