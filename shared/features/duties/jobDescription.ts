import type { Block, PrintDocument, TableCell, TableColumn } from '#shared/documents/document.ts';
import type { Wording } from '#shared/features/reports/documentParts.ts';
import { formatFullDay } from '#shared/lib/formatDay.ts';
import type { PostVersion, Sheet } from './dutiesModel.ts';
import type { Handoff } from './handoffsModel.ts';
import { kpiName } from './kpiName.ts';
import { sumWeights } from './sheetRules.ts';

export interface JobDescription {
  readonly teamName: string;
  readonly postName: string;
  readonly units: readonly string[];
  readonly superiors: readonly string[];
  readonly holders: readonly string[];
  readonly version: PostVersion;
  /** What the post gets from others and gives to them. */
  readonly upstream: readonly Handoff[];
  readonly downstream: readonly Handoff[];
}

function buildFacts(job: JobDescription, { t, language }: Wording): Block {
  const { version } = job;
  const join = (names: readonly string[]) => names.join(t('duties.nameSeparator'));
  const since = version.publishedOn === null ? '' : formatFullDay(version.publishedOn, language);
  const number = t('duties.versionNumber', { number: version.number });
  const facts: [string, string][] = [
    [t('duties.units'), join(job.units)],
    [t('duties.reportsTo'), join(job.superiors)],
    [t('duties.holders'), join(job.holders)],
    [
      t('duties.version'),
      [number, version.isDraft ? t('duties.draftOf') : '', since].filter(Boolean).join(' '),
    ],
  ];
  return {
    type: 'keyValues',
    items: facts.filter(([, value]) => value !== '').map(([key, value]) => ({ key, value })),
  };
}

function buildDuties({ duties }: Sheet, { t }: Wording): Block[] {
  const columns: TableColumn[] = [
    { header: '#', weight: 0.5, align: 'center' },
    { header: t('duties.duty'), weight: 4 },
    { header: t('duties.frequency'), weight: 1.3 },
    { header: t('duties.output'), weight: 2.6 },
    { header: t('duties.partners'), weight: 2.4 },
    { header: t('duties.measure'), weight: 2 },
  ];
  const rows = duties.map((duty, index) => [
    String(index + 1),
    duty.title,
    duty.frequency === null ? '–' : t(`duties.frequency_${duty.frequency}`),
    duty.output || '–',
    duty.partners || '–',
    duty.measure || '–',
  ]);
  return [
    { type: 'heading', level: 2, text: t('duties.dutiesHeading') },
    { type: 'table', columns, rows },
  ];
}

function buildKpis(sheet: Sheet, wording: Wording): Block[] {
  if (sheet.kpis.length === 0) return [];
  const { t } = wording;
  const titles = new Map(sheet.duties.map(({ key, title }) => [key, title]));
  const total: TableCell[] = [
    { text: t('duties.sum'), bold: true },
    { text: `${sumWeights(sheet)}%`, bold: true },
    { text: '' },
  ];
  return [
    { type: 'heading', level: 2, text: t('duties.kpisHeading') },
    {
      type: 'table',
      columns: [
        { header: t('duties.kpi'), weight: 3 },
        { header: t('duties.weight'), weight: 1, isNumber: true },
        { header: t('duties.ofDuty'), weight: 4 },
      ],
      rows: [
        ...sheet.kpis.map((kpi) => [
          kpiName(wording, kpi),
          `${kpi.weight}%`,
          titles.get(kpi.dutyKey ?? '') ?? t('duties.wholePost'),
        ]),
        total,
      ],
    },
  ];
}

function buildSkills({ skills }: Sheet, { t }: Wording): Block[] {
  if (skills.length === 0) return [];
  return [
    { type: 'heading', level: 2, text: t('duties.skillsHeading') },
    {
      type: 'table',
      columns: [
        { header: t('duties.skill'), weight: 3 },
        { header: t('duties.level'), weight: 2 },
      ],
      rows: skills.map(({ name, level }) => [
        name,
        t(`duties.level_${level as 1 | 2 | 3 | 4 | 5}`),
      ]),
    },
  ];
}

function buildHandoffs(job: JobDescription, { t }: Wording): Block[] {
  if (job.upstream.length + job.downstream.length === 0) return [];
  const row = (direction: string, other: string, { what, workingDays }: Handoff) => [
    direction,
    other,
    what,
    workingDays === 0 ? t('handoffs.sameDay') : t('handoffs.daysOf', { count: workingDays }),
  ];
  return [
    { type: 'heading', level: 2, text: t('handoffs.title') },
    {
      type: 'table',
      columns: [
        { header: t('handoffs.direction'), weight: 1.2 },
        { header: t('duties.post'), weight: 2 },
        { header: t('handoffs.what'), weight: 4 },
        { header: t('handoffs.deadline'), weight: 1.6 },
      ],
      rows: [
        ...job.upstream.map((one) => row(t('handoffs.upstreamShort'), one.fromPostName, one)),
        ...job.downstream.map((one) => row(t('handoffs.downstreamShort'), one.toPostName, one)),
      ],
    },
  ];
}

/** 岗位说明书: what the post does, is measured by and asks for, with a line to sign. */
export function buildJobDescription(job: JobDescription, wording: Wording): PrintDocument {
  const { t, language } = wording;
  const { sheet } = job.version;
  const title = t('duties.jobTitle', { post: job.postName });
  return {
    language,
    title,
    subtitle: job.teamName,
    header: { left: job.teamName, right: job.postName },
    footer: title,
    blocks: [
      buildFacts(job, wording),
      ...buildDuties(sheet, wording),
      ...buildKpis(sheet, wording),
      ...buildSkills(sheet, wording),
      ...buildHandoffs(job, wording),
      { type: 'spacer' },
      { type: 'paragraph', text: t('duties.signLine') },
    ],
  };
}
