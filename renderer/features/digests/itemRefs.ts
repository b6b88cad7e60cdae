import type { DigestItem, DigestSection, ItemRef } from '#shared/features/digests/digestsModel.ts';

export function refOf({ lineId, key }: DigestItem): ItemRef {
  return lineId === null ? { id: key } : { lineId };
}

export function itemsOf(
  items: readonly DigestItem[],
  section: DigestSection,
): readonly DigestItem[] {
  return items.filter((item) => item.section === section);
}

/** The one an item swaps places with, and what it then stands before; null at an end. */
export function placeAfterStep(
  items: readonly DigestItem[],
  item: DigestItem,
  step: -1 | 1,
): { readonly before: ItemRef | null } | null {
  const chosen = itemsOf(items, item.section).filter(({ isIncluded }) => isIncluded);
  const at = chosen.findIndex(({ key }) => key === item.key);
  const neighbour = chosen[at + step];
  if (at < 0 || !neighbour) return null;
  const before = step < 0 ? neighbour : chosen[at + 2];
  return { before: before ? refOf(before) : null };
}
