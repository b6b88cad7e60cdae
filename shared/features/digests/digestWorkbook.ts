import type { Sheet, Workbook, WorkbookCell } from '#shared/documents/workbook.ts';
import { type Kpi, kpiDictionary } from '#shared/features/metrics/kpiDictionary.ts';
import type { WeekWording, Wording } from '#shared/features/reports/documentParts.ts';
import { changeCells, statusSheet } from '#shared/features/reports/weeklyWorkbook.ts';
import { frameDigest, scopeName } from './digestDocument.ts';
import { metricLabel } from './digestSheet.ts';
import type { Digest, DigestItem, DigestMetric } from './digestsModel.ts';
import { attainmentText } from './headline.ts';

type SheetBody = Pick<Sheet, 'name' | 'columns' | 'rows'>;

function metricRow(metric: DigestMetric, wording: Wording): WorkbookCell[] {
  const { unit, formula = '' }: Kpi = kpiDictionary[metric.code];
  return [
    metricLabel(metric, wording),
    unit,
    metric.value,
    metric.target,
    metric.rate,
    metric.targetState === null ? '' : attainmentText(wording, { ...metric, rate: null }),
    metric.previous,
    ...changeCells(metric.change, wording),
    formula,
  ];
}

function metricSheet(digest: Digest, wording: Wording): SheetBody {
  const { t } = wording;
  const figures = '#,##0.##';
  const number = (header: string) =>
    ({ header, width: 14, kind: 'number', format: figures }) as const;
  return {
    name: t('digestFiles.metrics'),
    columns: [
      { header: t('reportFiles.metric'), width: 26, kind: 'text' },
      { header: t('reportFiles.measure'), width: 8, kind: 'text' },
      number(t('reportFiles.thisWeek')),
      number(t('reportFiles.target')),
      { header: t('reportFiles.rate'), width: 10, kind: 'percent' },
      { header: t('digestFiles.attainment'), width: 12, kind: 'text' },
      number(t('reportFiles.lastWeek')),
      { header: t('reportFiles.changeValue'), width: 10, kind: 'number', format: figures },
      { header: t('reportFiles.changeUnit'), width: 10, kind: 'text' },
      { header: t('reportFiles.definition'), width: 28, kind: 'text' },
    ],
    rows: digest.metrics
      .filter(({ isChosen }) => isChosen)
      .map((metric) => metricRow(metric, wording)),
  };
}

function itemRow(item: DigestItem, { t }: Wording): WorkbookCell[] {
  return [
    t(`digestFiles.section_${item.section}`),
    item.text,
    item.original ?? item.wentUpAs ?? '',
    item.name || t('digestFiles.ownLine'),
    item.ownerName,
    item.due,
    item.isWithheld ? t('digests.withheld') : '',
  ];
}

function itemSheet(digest: Digest, wording: Wording): SheetBody {
  const { t } = wording;
  const isArchive = digest.key.audience === 'archive';
  return {
    name: t('digestFiles.items'),
    columns: [
      { header: t('digestFiles.part'), width: 14, kind: 'text' },
      { header: t('reportFiles.content'), width: 60, kind: 'text' },
      {
        header: t(isArchive ? 'digestFiles.wordsUp' : 'digestFiles.original'),
        width: 40,
        kind: 'text',
      },
      { header: t('reportFiles.person'), width: 14, kind: 'text' },
      { header: t('reportFiles.owner'), width: 14, kind: 'text' },
      { header: t('reportFiles.due'), width: 18, kind: 'date' },
      { header: t('reportFiles.state'), width: 10, kind: 'text' },
    ],
    rows: digest.items.filter(({ isIncluded }) => isIncluded).map((item) => itemRow(item, wording)),
  };
}

/** One version as figures and rows to sort and filter. */
export function buildDigestWorkbook(digest: Digest, wording: WeekWording): Workbook {
  const { title, header, footer } = frameDigest(digest, wording);
  const frame = { hasFilter: true, isLandscape: true, frozenColumns: 1, header, footer };
  const titleRows = [title, header.right];
  const toSheet = (body: SheetBody): Sheet => ({ ...frame, titleRows, ...body });
  const status = statusSheet(
    { ...wording, title, team: scopeName(digest), week: header.right },
    digest.rows,
  );
  return {
    title,
    sheets: [toSheet(metricSheet(digest, wording)), toSheet(itemSheet(digest, wording)), status],
  };
}
