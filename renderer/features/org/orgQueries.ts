import { tableQuery } from '#renderer/lib/queryClient.ts';
import type { TwoDays } from '#shared/features/org/orgComparison.ts';
import type { ChartPages } from '#shared/features/org/orgModel.ts';
import type { TemplateSource } from '#shared/features/org/orgTemplate.ts';
import type { Language } from '#shared/features/workspace/workspaceModel.ts';

const orgTables = [
  'workspace',
  'units',
  'unit_versions',
  'posts',
  'seats',
  'reporting_lines',
  'assignments',
  'people',
  'person_terms',
  'requisitions',
  'requisition_stages',
] as const;

/** `day` stands in the keys, so that a page left open over midnight asks again. */
export const orgQueries = {
  structure: (day: string) =>
    tableQuery({
      key: ['org', 'structure', day],
      tables: orgTables,
      read: (from) => from.org.structure({ asOf: day }),
    }),
  /** The organisation as its chart draws it on a day. */
  chart: (day: string, language: Language) =>
    tableQuery({
      key: ['org', 'chart', day, language],
      tables: orgTables,
      read: (from) => from.org.chart({ asOf: day, language }),
    }),
  /** The pages a file of the chart would have. */
  chartPages: (wanted: ChartPages) =>
    tableQuery({
      key: ['org', 'chartPages', wanted],
      tables: [...orgTables, 'person_photos'],
      isCompared: false,
      read: (from) => from.org.chartPages(wanted),
    }),
  /** What differs between two days. */
  compare: (days: TwoDays) =>
    tableQuery({
      key: ['org', 'compare', days.from, days.to],
      tables: orgTables,
      read: (from) => from.org.compare(days),
    }),
  /** What to look at in the organisation of a day. */
  checks: (day: string) =>
    tableQuery({
      key: ['org', 'checks', day],
      tables: orgTables,
      read: (from) => from.org.checks({ asOf: day }),
    }),
  /** What laying a structure over the organisation would do; asked only once one is chosen. */
  restructure: (source: TemplateSource | null, day: string) =>
    tableQuery({
      key: ['org', 'restructure', source, day],
      tables: [...orgTables, 'org_templates'],
      read: (from) => from.org.previewStructure(source ?? { code: 't1_seven' }),
    }),
  templates: () =>
    tableQuery({
      key: ['org', 'templates'],
      tables: ['org_templates'],
      read: (from) => from.org.templates({}),
    }),
  changeDates: () =>
    tableQuery({
      key: ['org', 'changeDates'],
      tables: ['unit_versions', 'seats', 'reporting_lines', 'assignments', 'person_terms'],
      read: (from) => from.org.changeDates({}),
    }),
  posts: () =>
    tableQuery({
      key: ['org', 'posts'],
      tables: ['posts', 'seats'],
      read: (from) => from.org.posts({}),
    }),
  people: (day: string) =>
    tableQuery({
      key: ['org', 'people', day],
      tables: orgTables,
      read: (from) => from.people.refs({}),
    }),
};
