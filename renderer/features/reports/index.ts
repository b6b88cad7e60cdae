export { reportsQueries } from './reportsQueries.ts';
export { useReportWeek } from './useReportWeek.ts';
