import type {
  Block,
  BlockOf,
  RichText,
  TableCell,
  TableColumn,
  TextRun,
} from '#shared/documents/document.ts';
import {
  changeCell,
  dueText,
  figureText,
  metricName,
  type Wording,
} from '#shared/features/reports/documentParts.ts';
import { metricBlocks, overviewBlocks } from '#shared/features/reports/weeklyDocument.ts';
import type {
  Digest,
  DigestItem,
  DigestMetric,
  DigestSection,
  TargetState,
} from './digestsModel.ts';
import { digestSections } from './digestsModel.ts';
import { attainmentText, headlineOf } from './headline.ts';

/**
 * A block of a digest, and which items its list entries or table rows are, in order: the page
 * shows the very blocks that are printed and lets their words be edited where they stand.
 */
export interface SheetPart {
  /** Own to the part on its sheet. */
  readonly key: string;
  readonly block: Block;
  readonly items?: readonly DigestItem[];
  readonly isHeadline?: boolean;
}

type MetricTable = Pick<BlockOf<'table'>, 'columns' | 'rows'>;

const tones: Readonly<Record<TargetState, NonNullable<TextRun['tone']>>> = {
  reached: 'good',
  near: 'warn',
  missed: 'bad',
};

function attainmentCell(metric: DigestMetric, wording: Wording): TableCell {
  const text = attainmentText(wording, metric);
  if (text === '' || metric.targetState === null) return { text: text || '–' };
  return { text, tone: tones[metric.targetState] };
}

/** `GMV（8 人合计）`: a sum or an average says so. */
export function metricLabel(metric: DigestMetric, wording: Wording): string {
  const name = metricName(wording, metric.code);
  if (metric.method === 'single') return name;
  return wording.t(`digestFiles.of_${metric.method}`, { name, count: metric.people });
}

/** Columns of the metric table; without any target there is nothing to compare with. */
function metricColumns(hasTargets: boolean, { t }: Wording): TableColumn[] {
  const number = (header: string, weight: number) => ({ header, weight, isNumber: true });
  return [
    { header: t('reportFiles.metric'), weight: 30 },
    number(t('reportFiles.thisWeek'), 15),
    ...(hasTargets
      ? [number(t('reportFiles.target'), 14), number(t('digestFiles.attainment'), 13)]
      : []),
    number(t('reportFiles.lastWeek'), 14),
    number(t('reportFiles.change'), 14),
  ];
}

function metricRow(
  metric: DigestMetric,
  hasTargets: boolean,
  wording: Wording,
): (string | TableCell)[] {
  const figure = (value: number | null) => figureText(wording, metric.code, value);
  return [
    metricLabel(metric, wording),
    { text: figure(metric.value), bold: true },
    ...(hasTargets ? [figure(metric.target), attainmentCell(metric, wording)] : []),
    figure(metric.previous),
    changeCell(wording, metric.change, metric.tone),
  ];
}

/** The chosen metrics as a table, for paper and for slides; null without any. */
export function metricTableOf(digest: Digest, wording: Wording): MetricTable | null {
  const metrics = digest.metrics.filter(({ isChosen }) => isChosen);
  if (metrics.length === 0) return null;
  const hasTargets = metrics.some(({ targetState }) => targetState !== null);
  return {
    columns: metricColumns(hasTargets, wording),
    rows: metrics.map((metric) => metricRow(metric, hasTargets, wording)),
  };
}

function metricTable(digest: Digest, wording: Wording): SheetPart[] {
  const table = metricTableOf(digest, wording);
  if (table === null) return [];
  const text = wording.t('digestFiles.metrics');
  return [
    { key: 'metrics', block: { type: 'heading', level: 1, text } },
    { key: 'metric table', block: { type: 'table', ...table } },
  ];
}

function heading(section: DigestSection, { t }: Wording): SheetPart {
  const text = t(`digestFiles.section_${section}`);
  return { key: section, block: { type: 'heading', level: 1, text } };
}

type SectionBody = Pick<SheetPart, 'block' | 'items'>;

/** The line with who said it behind it, quietly. */
export function withName({ text, name }: DigestItem): RichText {
  return name === '' ? text : [{ text }, { text: `  ${name}`, muted: true }];
}

function list(items: readonly DigestItem[]): SectionBody {
  return { block: { type: 'list', isOrdered: true, items: items.map(withName) }, items };
}

function planTable(items: readonly DigestItem[], wording: Wording): SectionBody {
  const { t } = wording;
  return {
    block: {
      type: 'table',
      columns: [
        { header: t('reportFiles.content'), weight: 62 },
        { header: t('reportFiles.owner'), weight: 14 },
        { header: t('reportFiles.due'), weight: 24 },
      ],
      rows: items.map(({ text, ownerName, due }) => [
        text,
        ownerName || '–',
        dueText(wording, due),
      ]),
    },
    items,
  };
}

function personTable(items: readonly DigestItem[], { t }: Wording): SectionBody {
  return {
    block: {
      type: 'table',
      columns: [
        { header: t('reportFiles.content'), weight: 85 },
        { header: t('reportFiles.person'), weight: 15 },
      ],
      rows: items.map(({ text, name }) => [text, name || '–']),
    },
    items,
  };
}

/** How a line went up: not at all, as it was written, or in other words. */
function fateOf({ text, isWithheld, wentUpAs }: DigestItem, { t }: Wording): string | TableCell {
  if (isWithheld) return { text: t('digests.withheld'), muted: true };
  if (wentUpAs === null) return '–';
  const words = { words: wentUpAs };
  return wentUpAs === text ? t('digestFiles.wentUp') : t('digestFiles.wentUpAs', words);
}

function archiveTable(items: readonly DigestItem[], wording: Wording): SectionBody {
  const { t } = wording;
  return {
    block: {
      type: 'table',
      columns: [
        { header: t('reportFiles.content'), weight: 55 },
        { header: t('reportFiles.person'), weight: 13 },
        { header: t('digestFiles.fate'), weight: 32 },
      ],
      rows: items.map((item) => [
        item.text,
        item.name || t('digestFiles.ownLine'),
        fateOf(item, wording),
      ]),
    },
    items,
  };
}

function sectionBody(
  digest: Digest,
  section: DigestSection,
  items: readonly DigestItem[],
  wording: Wording,
): SectionBody {
  const { audience } = digest.key;
  if (audience === 'archive') return archiveTable(items, wording);
  if (section === 'next') return planTable(items, wording);
  return audience === 'boss' ? list(items) : personTable(items, wording);
}

function sections(digest: Digest, wording: Wording): SheetPart[] {
  return digestSections.flatMap((section) => {
    const items = digest.items.filter((item) => item.section === section && item.isIncluded);
    if (items.length === 0) return [];
    const body = sectionBody(digest, section, items, wording);
    return [heading(section, wording), { key: `lines of ${section}`, ...body }];
  });
}

function plain(name: string, blocks: readonly Block[]): SheetPart[] {
  return blocks.map((block, index) => ({ key: `${name} ${index}`, block }));
}

/** The parts of one version as they stand on paper, what needs a decision before what is long. */
export function composeSheet(digest: Digest, wording: Wording): SheetPart[] {
  const headline: SheetPart = {
    key: 'headline',
    block: { type: 'paragraph', text: [{ text: headlineOf(digest, wording), bold: true }] },
    isHeadline: true,
  };
  const body = [headline, ...metricTable(digest, wording), ...sections(digest, wording)];
  const { audience } = digest.key;
  if (audience === 'boss') return body;
  const overview = plain('overview', overviewBlocks(digest, wording));
  if (audience === 'team') return [...body, ...overview];
  return [...body, ...plain('figures', metricBlocks(digest.figures, wording)), ...overview];
}
