import { tableQuery } from '#renderer/lib/queryClient.ts';
import type { DigestKey } from '#shared/features/digests/digestsModel.ts';
import type { TemplateId } from '#shared/features/digests/templatesModel.ts';

const digestTables = [
  'people',
  'assignments',
  'seats',
  'posts',
  'unit_versions',
  'workspace',
  'reports',
  'report_lines',
  'report_metrics',
  'report_exemptions',
  'report_due_rules',
  'calendar_days',
  'commitments',
  'commitment_outcomes',
  'line_marks',
  'metric_targets',
  'goals',
  'reporting_lines',
  'digests',
  'digest_items',
] as const;

export const digestsQueries = {
  one: (key: DigestKey) =>
    tableQuery({
      key: ['digests', 'one', key.week, key.unitId, key.audience],
      tables: digestTables,
      read: (from) => from.digests.one(key),
    }),
  changes: ({ week, unitId }: DigestKey) =>
    tableQuery({
      key: ['digests', 'changes', week, unitId],
      tables: digestTables,
      read: (from) => from.digests.changes({ week, unitId }),
    }),
  template: (id: TemplateId) =>
    tableQuery({
      key: ['digests', 'template', id],
      tables: ['document_templates'],
      read: (from) => from.digests.template({ id }),
    }),
};
