import { tableQuery } from '#renderer/lib/queryClient.ts';
import type { IsoWeek } from '#shared/lib/isoWeek.ts';

const rosterTables = ['people', 'assignments', 'seats', 'posts', 'unit_versions'] as const;
const boardTables = [
  ...rosterTables,
  'workspace',
  'reports',
  'report_lines',
  'report_exemptions',
  'report_due_rules',
  'calendar_days',
  'nudges',
  'report_reviews',
] as const;

export const reportsQueries = {
  board: (week: IsoWeek) =>
    tableQuery({
      key: ['reports', 'board', week],
      tables: boardTables,
      read: (from) => from.reports.board({ week }),
    }),
  rollUp: (week: IsoWeek) =>
    tableQuery({
      key: ['reports', 'rollUp', week],
      tables: [...boardTables, 'report_metrics', 'commitments'],
      read: (from) => from.reports.weekRollUp({ week }),
    }),
  weeks: () =>
    tableQuery({
      key: ['reports', 'weeks'],
      tables: ['reports'],
      read: (from) => from.reports.weeks({}),
    }),
  one: (id: string) =>
    tableQuery({
      key: ['reports', 'one', id],
      tables: ['reports', 'report_lines', 'report_metrics', 'commitments', 'people'],
      read: (from) => from.reports.one({ id }),
    }),
  versions: (id: string) =>
    tableQuery({
      key: ['reports', 'versions', id],
      tables: ['report_versions'],
      read: (from) => from.reports.versions({ id }),
    }),
  rawText: (id: string) =>
    tableQuery({
      key: ['reports', 'rawText', id],
      tables: ['raw_texts'],
      read: (from) => from.reports.rawText({ id }),
    }),
  exemptions: () =>
    tableQuery({
      key: ['reports', 'exemptions'],
      tables: ['report_exemptions', 'people'],
      read: (from) => from.reports.exemptions({}),
    }),
  dueRules: () =>
    tableQuery({
      key: ['reports', 'dueRules'],
      tables: ['report_due_rules', 'workspace'],
      read: (from) => from.reports.dueRules({}),
    }),
};
