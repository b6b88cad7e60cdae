import { tableQuery } from '#renderer/lib/queryClient.ts';
import type { PasteReview } from '#shared/features/reports/reviewModel.ts';
import { newNameOf } from '#shared/features/reports/reviewPeople.ts';

interface PersonWeek {
  readonly personId: string;
  readonly week: string;
}

/** The people and weeks of a review that may already have a report. */
export function knownPairs({ reports }: PasteReview): PersonWeek[] {
  const pairs = reports.flatMap(({ author: { personId }, week: { week } }) =>
    personId === null || week === null || newNameOf(personId) !== null ? [] : [{ personId, week }],
  );
  const once = new Map(pairs.map((pair) => [`${pair.personId} ${pair.week}`, pair]));
  return [...once.values()];
}

export const collectQueries = {
  existing: (pairs: readonly PersonWeek[]) =>
    tableQuery({
      key: ['collect', 'existing', pairs],
      tables: ['reports', 'report_lines', 'report_metrics'],
      read: (from) => from.reports.findExisting({ reports: [...pairs] }),
    }),
};
