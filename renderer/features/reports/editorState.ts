import type { ReportedOutcome } from '#shared/features/commitments/outcomeModel.ts';
import {
  type PromiseChoices,
  taskOfPlan,
  toReported,
} from '#shared/features/commitments/promiseChoices.ts';
import type { KpiCode } from '#shared/features/metrics/kpiDictionary.ts';
import { figureAsTyped, readFigure } from '#shared/features/metrics/typedFigure.ts';
import type {
  LineSection,
  MetricEntry,
  ReportContent,
  ReportDetail,
} from '#shared/features/reports/reportsModel.ts';
import { reportTemplates } from '#shared/features/reports/reportTemplates.ts';

/** A line being edited; `key` is its name on the screen, `id` that of the stored line. */
export interface EditedLine {
  readonly key: string;
  readonly id?: string;
  readonly section: LineSection;
  readonly text: string;
  readonly ownerText: string;
  readonly ownerId: string | null;
  readonly due: string | null;
  /** Of a plan: the task it goes on with. */
  readonly commitmentId: string | null;
}

/** Figures as typed, so that a half-typed number is not lost. */
export interface EditedMetric {
  readonly code: KpiCode;
  readonly value: string;
  readonly target: string;
  readonly previous: string;
  /** What the form does not show and keeps. */
  readonly kept: Pick<MetricEntry, 'rate' | 'delta' | 'wow'>;
}

export interface EditedReport {
  readonly template: ReportContent['template'];
  readonly submittedAt: string | null;
  readonly metrics: readonly EditedMetric[];
  readonly lines: readonly EditedLine[];
  /** What was said of the plans of weeks before. */
  readonly promises: PromiseChoices;
}

interface FinishedReport extends ReportContent {
  readonly outcomes: ReportedOutcome[];
}

export const editorSections = [
  'done',
  'unfinished',
  'issues',
  'support',
  'next',
  'other',
] as const satisfies readonly LineSection[];

/** The content of a stored report without what belongs to the store. */
export function contentOf(report: ReportDetail): ReportContent {
  const { template, submittedAt, metrics, lines } = report;
  return {
    template,
    submittedAt,
    metrics,
    lines: lines.map((line) => ({ ...line, ownerId: null })),
  };
}

const nothingKept = { rate: null, delta: null, wow: null };

export function emptyMetric(code: KpiCode): EditedMetric {
  return { code, value: '', target: '', previous: '', kept: nothingKept };
}

function editMetric(metric: MetricEntry): EditedMetric {
  const { code, rate, delta, wow } = metric;
  return {
    code,
    value: figureAsTyped(metric.value),
    target: figureAsTyped(metric.target),
    previous: figureAsTyped(metric.previous),
    kept: { rate, delta, wow },
  };
}

/** The form of a report; the figures its template asks for stand ready. */
export function startEditing(content: ReportContent): EditedReport {
  const present = content.metrics.map(editMetric);
  const asked = reportTemplates[content.template].metrics
    .filter((code) => !present.some((metric) => metric.code === code))
    .map(emptyMetric);
  const lines = content.lines.map((line, index) => {
    const { id, ...fields } = line;
    return { ...fields, key: id ?? `start-${index}`, ...(id === undefined ? {} : { id }) };
  });
  return { ...content, metrics: [...present, ...asked], lines, promises: {} };
}

function isBlank({ value, target, previous }: EditedMetric): boolean {
  return [value, target, previous].every((text) => text.trim() === '');
}

/** The figures that cannot be read, by metric and field; empty when the form may be saved. */
export function findFigureErrors(metrics: readonly EditedMetric[]): string[] {
  return metrics.flatMap((metric) => {
    if (isBlank(metric)) return [];
    const fields = ['value', 'target', 'previous'] as const;
    return fields
      .filter((field) => {
        const text = metric[field].trim();
        return text === '' ? field === 'value' : readFigure(metric.code, text) === null;
      })
      .map((field) => `${metric.code}.${field}`);
  });
}

function optional(code: KpiCode, text: string): number | null {
  return text.trim() === '' ? null : readFigure(code, text);
}

/** A figure that was changed by hand makes the stated change of it stale. */
function toEntry(metric: EditedMetric, before: MetricEntry | undefined): MetricEntry[] {
  const { code } = metric;
  const value = readFigure(code, metric.value);
  if (value === null) return [];
  const target = optional(code, metric.target);
  const previous = optional(code, metric.previous);
  const isSame =
    before?.value === value && before.target === target && before.previous === previous;
  return [{ code, value, target, previous, ...(isSame ? metric.kept : nothingKept) }];
}

/** What is saved: blank lines and blank figures are left out. */
export function finishEditing(edited: EditedReport, before: ReportContent): FinishedReport {
  const lines = edited.lines.filter(({ text }) => text.trim() !== '');
  const keys = lines.map(({ key }) => key);
  return {
    template: edited.template,
    submittedAt: edited.submittedAt,
    metrics: edited.metrics.flatMap((metric) =>
      toEntry(
        metric,
        before.metrics.find(({ code }) => code === metric.code),
      ),
    ),
    lines: lines.map(({ key, ...line }) => ({
      ...line,
      text: line.text.trim(),
      commitmentId: taskOfPlan(edited.promises, key) ?? line.commitmentId,
    })),
    outcomes: toReported(edited.promises, keys),
  };
}

/** Puts a new line behind another one, or at the end of its section. */
export function addLine(
  edited: EditedReport,
  place: { readonly section: LineSection; readonly after: string | null; readonly key: string },
): EditedReport {
  const line: EditedLine = {
    key: place.key,
    section: place.section,
    text: '',
    ownerText: '',
    ownerId: null,
    due: null,
    commitmentId: null,
  };
  const at = edited.lines.findIndex(({ key }) => key === place.after);
  const lines = at < 0 ? [...edited.lines, line] : edited.lines.toSpliced(at + 1, 0, line);
  return { ...edited, lines };
}

export function changeLine(
  edited: EditedReport,
  key: string,
  changes: Partial<EditedLine>,
): EditedReport {
  const lines = edited.lines.map((line) => (line.key === key ? { ...line, ...changes } : line));
  return { ...edited, lines };
}

export function removeLine(edited: EditedReport, key: string): EditedReport {
  return { ...edited, lines: edited.lines.filter((line) => line.key !== key) };
}
