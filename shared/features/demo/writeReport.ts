import { addDays, type IsoDate } from '#shared/lib/isoWeek.ts';
import type { Figure } from './composeFigures.ts';
import type { ReportContent } from './composeReport.ts';
import { type LocalMinute, writeChatStamp, writeDay } from './demoCalendar.ts';
import type { FigureUnit } from './phrases/phraseModel.ts';
import type { WritingStyle, WrittenSection } from './writingStyles.ts';

function writeAmount(value: number, unit: FigureUnit): string {
  const written: Record<FigureUnit, () => string> = {
    wan: () => `${(value / 10_000).toFixed(1)}w`,
    percent: () => `${value}%`,
    people: () => `${value.toLocaleString('en-US')}人`,
    pieces: () => `${value}个`,
    cases: () => `${value}个`,
    seconds: () => `${value}秒`,
    yuan: () => `${value}元`,
    ratio: () => value.toFixed(1),
    hours: () => `${value}小时`,
  };
  return written[unit]();
}

function writeChange({ value, previous, unit }: Figure, change: WritingStyle['change']): string {
  if (previous === 0 || (change === 'rate' && (unit === 'percent' || unit === 'ratio'))) return '';
  if (change === 'bracket') return `（上周${writeAmount(previous, unit)}）`;
  if (change === 'comma') return `，上周${writeAmount(previous, unit)}`;
  const rate = (value / previous - 1) * 100;
  if (Math.abs(rate) < 0.05) return '';
  return ` 环比${rate < 0 ? '↓' : '↑'}${Math.abs(rate).toFixed(1)}%`;
}

function writeFigures(figures: readonly Figure[], style: WritingStyle): string[] {
  const written = figures.map(
    (figure) =>
      `${figure.label} ${writeAmount(figure.value, figure.unit)}${writeChange(figure, style.change)}`,
  );
  return Array.from({ length: Math.ceil(written.length / style.figuresPerLine) }, (_, row) =>
    written.slice(row * style.figuresPerLine, (row + 1) * style.figuresPerLine).join('，'),
  );
}

export interface ReportEnvelope {
  /** Name as the chat shows it. */
  readonly author: string;
  readonly name: string;
  readonly unit: string;
  readonly monday: IsoDate;
  readonly submittedAt: LocalMinute;
}

/** The report as pasted out of a chat: header line with name and time, title, sections. */
export function writeReport(
  content: ReportContent,
  style: WritingStyle,
  envelope: ReportEnvelope,
): string {
  const { author, name, unit, monday, submittedAt } = envelope;
  const period = `${writeDay(monday)}-${writeDay(addDays(monday, 6))}`;
  const lines = [`${author} ${writeChatStamp(submittedAt)}`, style.title({ unit, name, period })];
  const sections: readonly (readonly [WrittenSection, readonly string[]])[] = [
    ['data', writeFigures(content.figures, style)],
    ['done', content.done.map(({ text }) => text)],
    ['unfinished', content.unfinished.map(({ text }) => text)],
    ['issues', content.issues],
    ['support', content.support],
    ['next', content.next.map(style.plan)],
  ];
  const written = sections.filter(([, items]) => items.length > 0);
  for (const [index, [section, items]] of written.entries()) {
    const heading = style.heading(section, index + 1);
    if (heading !== null) lines.push(heading);
    lines.push(...items.map((item, number) => `${style.bullet(number + 1)}${item}`));
  }
  return lines.join('\n');
}
