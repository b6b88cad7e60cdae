import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { reviewsQueries } from '#renderer/features/reviews/index.ts';
import { useToday } from '#renderer/lib/today.ts';
import { lintReport, type ReportHints } from '#shared/features/checks/lintReport.ts';
import type { ReportDetail } from '#shared/features/reports/reportsModel.ts';
import { reportsQueries } from './reportsQueries.ts';

const none: ReportHints = { lines: [], weeksWithoutProblem: 0 };

/** 流水账体检 of a report beside the reporter's last ones; nothing until those are there. */
export function useReportHints(report: ReportDetail): ReportHints {
  const { data: review } = useQuery({
    ...reviewsQueries.one(report.id, useToday()),
    throwOnError: false,
  });
  const known = useQueries({
    queries: (review?.previous ?? []).map(({ id }) => ({
      ...reportsQueries.one(id),
      throwOnError: false,
    })),
    combine: (results) => ({
      isReady: results.every(({ data }) => data !== undefined),
      reports: results.flatMap(({ data }) => data ?? []),
    }),
  });
  const isReady = review !== undefined && known.isReady;
  return useMemo(
    () => (isReady ? lintReport(report, known.reports) : none),
    [isReady, report, known.reports],
  );
}
