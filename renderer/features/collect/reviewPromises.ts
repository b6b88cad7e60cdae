import { type PromiseLine, suggestChoices } from '#shared/features/commitments/promiseChoices.ts';
import type { PromiseRow } from '#shared/features/commitments/promiseModel.ts';
import { entryId, type ReviewReport } from '#shared/features/reports/reviewModel.ts';
import { itemsOf } from '#shared/features/reports/reviewReport.ts';
import type { ReviewAct, Work } from './collectModel.ts';
import type { ReportStatus } from './reportStatus.ts';

/** The lines of a reviewed report that may answer a promise. */
export function promiseLines(report: ReviewReport): PromiseLine[] {
  return itemsOf(report).map((item) => {
    const { section, text, due } = item;
    return { key: entryId(item), section, text, due };
  });
}

/** What the authors promised before, by `person week`. */
export type ReviewPromises = ReadonlyMap<string, readonly PromiseRow[]>;

/**
 * What the reports seem to say of promises nobody has settled or confirmed, as one act that
 * confirms all of it.
 */
export function openSuggestions(
  work: Work,
  statuses: readonly ReportStatus[],
  promises: ReviewPromises,
): { readonly count: number; readonly act: ReviewAct } {
  const said = statuses.flatMap(({ report, key, isDropped }) => {
    const choices = work.promises[report.id] ?? {};
    const asked = isDropped ? [] : (promises.get(key ?? '') ?? []);
    const open = asked.filter(({ id, settled }) => settled === null && !choices[id]);
    const found = open.length === 0 ? [] : [...suggestChoices(open, promiseLines(report))];
    return found.length === 0 ? [] : [[report.id, Object.fromEntries(found)] as const];
  });
  const count = said.reduce((sum, [, choices]) => sum + Object.keys(choices).length, 0);
  return { count, act: { type: 'promises', said: Object.fromEntries(said) } };
}
