import { useQuery } from '@tanstack/react-query';
import { ReportDrawer, reportsQueries } from '#renderer/features/reports/index.ts';
import { useToday } from '#renderer/lib/today.ts';
import { type IsoWeek, weekOfDate } from '#shared/lib/isoWeek.ts';

interface PersonReportProps {
  readonly personId: string | null;
  /** The week whose report is open; null: none. */
  readonly week: IsoWeek | null;
  readonly onClose: () => void;
}

/** One week of a person's record, as the board opens it. */
export function PersonReport({ personId, week, onClose }: PersonReportProps) {
  const thisWeek = weekOfDate(useToday());
  const { data: board } = useQuery({
    ...reportsQueries.board(week ?? thisWeek),
    enabled: week !== null,
  });
  const row =
    week === null
      ? null
      : (board?.rows.find((candidate) => candidate.personId === personId) ?? null);
  return <ReportDrawer row={row} week={week ?? thisWeek} onClose={onClose} />;
}
