import { Tag } from '#renderer/components/Tag/Tag.tsx';
import { useTranslate } from '#renderer/lib/language.tsx';
import type { AssignmentKind } from '#shared/features/org/orgModel.ts';

const tones = { main: 'quiet', concurrent: 'accent', acting: 'warn' } as const;

/** 主, 兼 or 代: how somebody holds a seat. */
export function KindBadge({ kind }: { readonly kind: AssignmentKind }) {
  const t = useTranslate();
  return <Tag tone={tones[kind]}>{t(`org.kindShort_${kind}`)}</Tag>;
}
