import { queryClient, tableQuery } from '#renderer/lib/queryClient.ts';
import { compareVersions } from '#shared/features/digests/compareVersions.ts';
import { composeDigest } from '#shared/features/digests/composeDigest.ts';
import type { Audience, Digest, DigestKey } from '#shared/features/digests/digestsModel.ts';
import type { TemplateId } from '#shared/features/digests/templatesModel.ts';

const sourceTables = [
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
  'metric_targets',
  'goals',
  'reporting_lines',
] as const;
/** What a tick changes; the week itself is read again only when something else changes. */
const choiceTables = ['digests', 'digest_items', 'line_marks', 'unit_versions'] as const;
const versionTables = [...sourceTables, ...choiceTables];

type OfUnit = Pick<DigestKey, 'week' | 'unitId'>;

function sourceQuery({ week, unitId }: OfUnit) {
  return tableQuery({
    key: ['digests', 'source', week, unitId],
    tables: sourceTables,
    isCompared: false,
    read: (from) => from.digests.source({ week, unitId }),
  });
}

function choicesQuery({ week, unitId }: OfUnit) {
  return tableQuery({
    key: ['digests', 'choices', week, unitId],
    tables: choiceTables,
    read: (from) => from.digests.choices({ week, unitId }),
  });
}

function figuresQuery({ week, unitId }: OfUnit) {
  return tableQuery({
    key: ['digests', 'figures', week, unitId],
    tables: sourceTables,
    read: (from) => from.digests.figures({ week, unitId }),
  });
}

/** Asks the store only for what changed since; the version is put together here. */
async function readVersion(ofUnit: OfUnit, audience: Audience): Promise<Digest> {
  const [source, choices, figures] = await Promise.all([
    queryClient.fetchQuery(sourceQuery(ofUnit)),
    queryClient.fetchQuery(choicesQuery(ofUnit)),
    audience === 'archive' ? queryClient.fetchQuery(figuresQuery(ofUnit)) : [],
  ]);
  return composeDigest({ source, choices, audience, figures });
}

export const digestsQueries = {
  one: ({ week, unitId, audience }: DigestKey) =>
    tableQuery({
      key: ['digests', 'one', week, unitId, audience],
      tables: versionTables,
      isCompared: false,
      read: () => readVersion({ week, unitId }, audience),
    }),
  changes: ({ week, unitId }: DigestKey) =>
    tableQuery({
      key: ['digests', 'changes', week, unitId],
      tables: versionTables,
      read: async () =>
        compareVersions(
          await readVersion({ week, unitId }, 'team'),
          await readVersion({ week, unitId }, 'boss'),
        ),
    }),
  figures: figuresQuery,
  template: (id: TemplateId) =>
    tableQuery({
      key: ['digests', 'template', id],
      tables: ['document_templates'],
      read: (from) => from.digests.template({ id }),
    }),
};
