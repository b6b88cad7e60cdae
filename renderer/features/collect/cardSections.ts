import { sectionCodes } from '#shared/features/reports/reportTemplates.ts';
import {
  entryId,
  type ItemSection,
  type ReviewItem,
  type ReviewMetric,
  type ReviewReport,
} from '#shared/features/reports/reviewModel.ts';

/** In the order of a card and of the keys 1 to 6; 0 is what no section holds. */
export const cardOrder = [...sectionCodes, 'other'] as const satisfies readonly ItemSection[];

/** The digit that moves a line to a section. */
export function keyOfSection(section: ItemSection): string {
  return section === 'other' ? '0' : String(cardOrder.indexOf(section) + 1);
}

export function sectionOfKey(key: string): ItemSection | null {
  return cardOrder.find((section) => keyOfSection(section) === key) ?? null;
}

export interface CardSection {
  readonly section: ItemSection;
  readonly metrics: readonly ReviewMetric[];
  readonly items: readonly ReviewItem[];
}

/** What a card shows, empty sections left out. */
export function sectionsOf({ entries }: ReviewReport): CardSection[] {
  const all = cardOrder.map(
    (section): CardSection => ({
      section,
      metrics: entries.filter(
        (entry) => entry.kind === 'metric' && section === 'data',
      ) as ReviewMetric[],
      items: entries.filter(
        (entry): entry is ReviewItem => entry.kind === 'item' && entry.section === section,
      ),
    }),
  );
  return all.filter(({ metrics, items }) => metrics.length + items.length > 0);
}

/** Ids of the lines of a card from top to bottom. */
export function shownIds(report: ReviewReport): string[] {
  return sectionsOf(report).flatMap(({ metrics, items }) => [...metrics, ...items].map(entryId));
}

/** Rows the page draws in a moment, however many reports share them. */
const rowsAtOnce = 6_000;

/** Lines a section shows before it is asked for more: fewer the more reports there are. */
export function linesAtOnce(reports: number): number {
  return Math.max(20, Math.min(200, Math.floor(rowsAtOnce / Math.max(1, reports))));
}

/** The first `limit` lines, as many unsure ones wherever they stand, and the one under edit. */
export function visibleItems(
  items: readonly ReviewItem[],
  { limit, editingId }: { readonly limit: number; readonly editingId: string | null },
): readonly ReviewItem[] {
  if (items.length <= limit) return items;
  const unsure = new Set(items.filter(({ certain }) => !certain).slice(0, limit));
  return items.filter(
    (item, index) => index < limit || unsure.has(item) || entryId(item) === editingId,
  );
}
