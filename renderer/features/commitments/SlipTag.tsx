import { Tag } from '#renderer/components/Tag/Tag.tsx';
import { useTranslate } from '#renderer/lib/language.tsx';

/** 已顺延 N 次; nothing while it never slipped. */
export function SlipTag({ count }: { readonly count: number }) {
  const t = useTranslate();
  return count === 0 ? null : <Tag tone="warn">{t('commitments.slipped', { count })}</Tag>;
}
