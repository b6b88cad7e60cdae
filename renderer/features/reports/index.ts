export { whoIsMissing } from './boardRows.ts';
export { CollectButton } from './CollectButton.tsx';
export { ReportDrawer } from './ReportDrawer.tsx';
export { reportsQueries } from './reportsQueries.ts';
export { StatusBadge } from './StatusBadge.tsx';
export { useBoard } from './useBoard.ts';
export { suggestTone, useNudge } from './useNudge.ts';
export { useReportWeek } from './useReportWeek.ts';
