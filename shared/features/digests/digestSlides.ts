import type { TextRun } from '#shared/documents/document.ts';
import type { Deck, Slide, SlideOf } from '#shared/documents/slides.ts';
import { kpiDictionary } from '#shared/features/metrics/kpiDictionary.ts';
import {
  dueText,
  metricName,
  type WeekWording,
  type Wording,
} from '#shared/features/reports/documentParts.ts';
import { frameDigest } from './digestDocument.ts';
import { metricTableOf, withName } from './digestSheet.ts';
import type {
  Digest,
  DigestItem,
  DigestMetric,
  DigestSection,
  TargetState,
} from './digestsModel.ts';
import { digestSections } from './digestsModel.ts';
import { headlineOf } from './headline.ts';

/** Bars a chart can carry with readable names below them. */
const mostBars = 8;

const tones: Readonly<Record<TargetState, NonNullable<TextRun['tone']>>> = {
  reached: 'good',
  near: 'warn',
  missed: 'bad',
};

/**
 * How much of its target a metric reached, in %, so that metrics of any unit stand beside one
 * another: where less is better, the target over the figure; where the target itself is best, what
 * is left after the distance to it.
 */
function attainmentOf({ code, value, target, rate }: DigestMetric): number | null {
  if (rate !== null) return rate;
  if (target === null || target === 0) return null;
  const { direction } = kpiDictionary[code];
  if (direction === 'near') return round(100 - (Math.abs(value - target) / Math.abs(target)) * 100);
  const [part, whole] = direction === 'down' ? [target, value] : [value, target];
  return whole === 0 ? null : round((part / whole) * 100);
}

function round(percent: number): number {
  return Math.round(percent * 10) / 10;
}

function chartSlide(digest: Digest, wording: Wording): SlideOf<'chart'>[] {
  const { t } = wording;
  const bars = digest.metrics
    .filter(({ isChosen }) => isChosen)
    .flatMap((metric) => {
      const value = attainmentOf(metric);
      if (value === null || metric.targetState === null) return [];
      const state = t(`digestFiles.target_${metric.targetState}`);
      const name = metricName(wording, metric.code);
      return [{ label: `${name} ${state}`, value, tone: tones[metric.targetState] }];
    })
    .slice(0, mostBars);
  if (bars.length === 0) return [];
  return [
    {
      type: 'chart',
      title: t('digestFiles.chartTitle'),
      series: t('reportFiles.rate'),
      unit: '%',
      bars,
      target: { name: t('reportFiles.target'), value: 100 },
      note: t('digestFiles.chartNote'),
    },
  ];
}

function planSlide(items: readonly DigestItem[], title: string, wording: Wording): Slide {
  const { t } = wording;
  return {
    type: 'table',
    title,
    columns: [
      { header: t('reportFiles.content'), weight: 64 },
      { header: t('reportFiles.owner'), weight: 14 },
      { header: t('reportFiles.due'), weight: 22 },
    ],
    rows: items.map(({ text, ownerName, due }) => [text, ownerName || '–', dueText(wording, due)]),
  };
}

function sectionSlide(digest: Digest, section: DigestSection, wording: Wording): Slide[] {
  const items = digest.items.filter((item) => item.section === section && item.isIncluded);
  if (items.length === 0) return [];
  const title = wording.t(`digestFiles.section_${section}`);
  if (section === 'next') return [planSlide(items, title, wording)];
  return [{ type: 'list', title, items: items.map(withName) }];
}

function metricSlide(digest: Digest, wording: Wording): Slide[] {
  const table = metricTableOf(digest, wording);
  return table === null
    ? []
    : [{ type: 'table', title: wording.t('digestFiles.metrics'), ...table }];
}

/** One version as slides: cover, metrics as a table and as a chart, then part by part. */
export function buildDigestDeck(digest: Digest, wording: WeekWording): Deck {
  const { title, subtitle = '', footer } = frameDigest(digest, wording);
  const week = wording.labelWeek(digest.key.week);
  return {
    language: wording.language,
    title,
    footer: `${footer} · ${week}`,
    slides: [
      { type: 'cover', title, subtitle, statement: headlineOf(digest, wording) },
      ...metricSlide(digest, wording),
      ...chartSlide(digest, wording),
      ...digestSections.flatMap((section) => sectionSlide(digest, section, wording)),
    ],
  };
}
