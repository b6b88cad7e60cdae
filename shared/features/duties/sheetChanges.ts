import type { Duty, PostKpi, PostSkill, Sheet } from './dutiesModel.ts';

/** One difference between two versions; `before` and `after` are null where the thing is not. */
export type SheetChange =
  | { readonly what: 'duty'; readonly before: Duty | null; readonly after: Duty | null }
  | { readonly what: 'kpi'; readonly before: PostKpi | null; readonly after: PostKpi | null }
  | { readonly what: 'skill'; readonly before: PostSkill | null; readonly after: PostSkill | null };

interface Pair<Item> {
  readonly before: Item | null;
  readonly after: Item | null;
}

function pairUp<Item extends object>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
): Pair<Item>[] {
  const old = new Map(before.map((item) => [keyOf(item), item]));
  const kept = after.map((item) => ({ before: old.get(keyOf(item)) ?? null, after: item }));
  const present = new Set(after.map(keyOf));
  const gone = before
    .filter((item) => !present.has(keyOf(item)))
    .map((item) => ({ before: item, after: null }));
  return [...kept, ...gone].filter(
    (pair) => JSON.stringify(pair.before) !== JSON.stringify(pair.after),
  );
}

/** What was added, changed and taken away; the order alone is no change. */
export function compareSheets(before: Sheet, after: Sheet): SheetChange[] {
  return [
    ...pairUp(before.duties, after.duties, ({ key }) => key).map((pair) => ({
      what: 'duty' as const,
      ...pair,
    })),
    ...pairUp(before.kpis, after.kpis, ({ key }) => key).map((pair) => ({
      what: 'kpi' as const,
      ...pair,
    })),
    ...pairUp(before.skills, after.skills, ({ name }) => name).map((pair) => ({
      what: 'skill' as const,
      ...pair,
    })),
  ];
}
