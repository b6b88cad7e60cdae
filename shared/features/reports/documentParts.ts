import type { Block, TableCell } from '#shared/documents/document.ts';
import type { KpiCode } from '#shared/features/metrics/kpiDictionary.ts';
import { nameOfKpi } from '#shared/features/metrics/kpiNames.ts';
import { type LabelWeek, labelWeeks } from '#shared/features/workspace/weekLabel.ts';
import type { Language, WeekLabelStyle } from '#shared/features/workspace/workspaceModel.ts';
import { createTranslate, type Translate } from '#shared/i18n/translate.ts';
import { toFileName } from '#shared/lib/fileName.ts';
import type { IsoWeek } from '#shared/lib/isoWeek.ts';
import { formatChange, formatFigure, formatMoment } from './formatFigure.ts';
import type { ChangeTone, MetricDelta } from './rollUpModel.ts';

/** How a report is worded: one language and its texts. */
export interface Wording {
  readonly language: Language;
  readonly t: Translate;
}

export function wordingOf(language: Language): Wording {
  return { language, t: createTranslate(language) };
}

/** The words of what names weeks, which are called as the team calls them. */
export interface WeekWording extends Wording {
  readonly labelWeek: LabelWeek;
}

export function weekWordingOf(language: Language, weekLabel: WeekLabelStyle): WeekWording {
  const wording = wordingOf(language);
  return { ...wording, labelWeek: labelWeeks(wording.t, weekLabel) };
}

/** `周报_运营部_2026W24.docx` */
export function reportFileName(
  { t }: Wording,
  file: { readonly name: string; readonly week: IsoWeek; readonly format: string },
): string {
  const words = [t('reportFiles.fileName'), file.name, file.week.replace('-', '')];
  return toFileName(words, file.format);
}

export function figureText({ language }: Wording, code: KpiCode, value: number | null): string {
  return value === null ? '–' : formatFigure(code, value, language);
}

export function rateText(rate: number | null): string {
  return rate === null ? '–' : `${rate}%`;
}

export function changeCell(
  { language }: Wording,
  change: MetricDelta | null,
  tone: ChangeTone,
): TableCell {
  if (change === null) return { text: '–', muted: true };
  const text = formatChange(change, language);
  return tone === 'neutral' ? { text } : { text, tone };
}

export function metricName({ language }: Wording, code: KpiCode): string {
  return nameOfKpi(code, language);
}

export function dueText({ language }: Wording, due: string | null): string {
  return due === null ? '–' : formatMoment(due, language);
}

export function section(title: string, blocks: readonly Block[]): Block[] {
  return [{ type: 'heading', level: 1, text: title }, ...blocks];
}
