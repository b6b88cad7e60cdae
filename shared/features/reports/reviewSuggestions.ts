import type { PeopleIndex, Person } from './matchPerson.ts';
import { readMetricLine } from './metricLine.ts';
import { entryId, type MetricValue, type ReviewReport } from './reviewModel.ts';
import { itemsOf, metricCodesOf } from './reviewReport.ts';

/** Something the review may offer; nothing of it is filled in by itself. */
export type ReviewSuggestion =
  /** A figure that stands in another section: 清仓款 动销率 71% under 本周完成. */
  | { readonly kind: 'metric'; readonly entryId: string; readonly value: MetricValue }
  /** A roster name in a plan without owner: 王芳和林浩一起排班. */
  | { readonly kind: 'owner'; readonly entryId: string; readonly person: Person };

function metricSuggestions(report: ReviewReport): ReviewSuggestion[] {
  const known = metricCodesOf(report.entries);
  const offers = itemsOf(report)
    .filter((item) => item.section !== 'data' && item.section !== 'next')
    .flatMap((item) =>
      readMetricLine(item.text).metrics.map(({ value }) => ({
        kind: 'metric' as const,
        entryId: entryId(item),
        value,
      })),
    );
  return offers.filter(({ value }) => !known.has(value.code));
}

function ownerSuggestions(report: ReviewReport, index: PeopleIndex): ReviewSuggestion[] {
  const plans = itemsOf(report).filter((item) => item.section === 'next' && item.owner === null);
  return plans.flatMap((item) =>
    [...index.byName]
      .filter(([name, people]) => people.length === 1 && item.text.includes(name))
      .flatMap(([, people]) =>
        people.map((person) => ({ kind: 'owner' as const, entryId: entryId(item), person })),
      ),
  );
}

/** What the words of a report suggest beyond what was filled in. */
export function suggestFor(report: ReviewReport, index: PeopleIndex): ReviewSuggestion[] {
  return [...metricSuggestions(report), ...ownerSuggestions(report, index)];
}
