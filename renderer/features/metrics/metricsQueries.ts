import { tableQuery } from '#renderer/lib/queryClient.ts';
import type { KpiCode } from '#shared/features/metrics/kpiDictionary.ts';
import type { BreakdownKind, ScopeRef, TrendSpan } from '#shared/features/metrics/metricsModel.ts';
import type { IsoWeek } from '#shared/lib/isoWeek.ts';

/** Figures, where their people stand, what belongs to shops, and what is aimed at. */
const figureTables = [
  'reports',
  'report_metrics',
  'people',
  'assignments',
  'seats',
  'reporting_lines',
  'unit_versions',
  'shops',
  'shop_shares',
  'metric_targets',
  'goals',
  'workspace',
] as const;

interface ScopedWeek {
  readonly week: IsoWeek;
  readonly of: ScopeRef;
}

export const metricsQueries = {
  overview: (order: ScopedWeek) =>
    tableQuery({
      key: ['metrics', 'overview', order],
      tables: figureTables,
      read: (from) => from.metrics.overview(order),
    }),
  trend: (order: ScopedWeek & { readonly code: KpiCode; readonly span: TrendSpan }) =>
    tableQuery({
      key: ['metrics', 'trend', order],
      tables: figureTables,
      read: (from) => from.metrics.trend(order),
    }),
  breakdown: (order: {
    readonly code: KpiCode;
    readonly week: IsoWeek;
    readonly by: BreakdownKind;
  }) =>
    tableQuery({
      key: ['metrics', 'breakdown', order],
      tables: figureTables,
      read: (from) => from.metrics.breakdown(order),
    }),
  definitions: () =>
    tableQuery({
      key: ['metrics', 'definitions'],
      tables: ['metric_definitions'],
      read: (from) => from.metrics.definitions({}),
    }),
  targets: (code: KpiCode) =>
    tableQuery({
      key: ['metrics', 'targets', code],
      tables: ['metric_targets', 'people', 'unit_versions', 'shops', 'workspace'],
      read: (from) => from.metrics.targets({ code }),
    }),
  shops: () =>
    tableQuery({
      key: ['metrics', 'shops'],
      tables: ['shops', 'shop_shares', 'people'],
      read: (from) => from.metrics.shops({}),
    }),
  figuresOf: (personId: string, week: IsoWeek) =>
    tableQuery({
      key: ['metrics', 'figuresOf', personId, week],
      tables: ['reports', 'report_metrics'],
      read: (from) => from.metrics.figuresOf({ personId, week }),
    }),
};
