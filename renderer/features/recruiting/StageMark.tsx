import { Tag } from '#renderer/components/Tag/Tag.tsx';
import { useTranslate } from '#renderer/lib/language.tsx';
import type { Stage } from '#shared/features/recruiting/stages.ts';

const tones: Partial<Record<Stage, 'accent' | 'warn' | 'info' | 'plum'>> = {
  requested: 'info',
  approval: 'warn',
  offer: 'plum',
  hired: 'accent',
  probation: 'accent',
  confirmed: 'accent',
};

export function StageMark({ stage }: { readonly stage: Stage }) {
  const t = useTranslate();
  return <Tag tone={tones[stage] ?? 'quiet'}>{t(`recruiting.stage_${stage}`)}</Tag>;
}
