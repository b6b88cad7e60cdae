import { useTranslate } from '#renderer/lib/language.tsx';
import type { LineSection } from '#shared/features/reports/reportsModel.ts';
import type { WeekRollUp } from '#shared/features/reports/rollUpModel.ts';
import classes from './RollUpPage.module.css';

const order: readonly LineSection[] = ['issues', 'support', 'next', 'done', 'unfinished', 'other'];

/** Name of a section's heading on the page, for jumping to it. */
export function anchorOf(section: LineSection | 'data'): string {
  return `roll-up-${section}`;
}

function jumpTo(section: LineSection | 'data'): void {
  document.getElementById(anchorOf(section))?.scrollIntoView({ block: 'start' });
}

/** What stands below and how much of it; a long week is one click away at every place. */
export function RollUpContents({ rollUp }: { readonly rollUp: WeekRollUp }) {
  const t = useTranslate();
  const countOf = (section: LineSection) =>
    rollUp.lines.filter((line) => line.section === section).length;
  const sections = order.filter((section) => countOf(section) > 0);
  return (
    <nav className={classes.contents} aria-label={t('reports.contents')}>
      {rollUp.metrics.length > 0 && (
        <button type="button" onClick={() => jumpTo('data')}>
          {t('reportFiles.metrics')} <span>{rollUp.metrics.length}</span>
        </button>
      )}
      {sections.map((section) => (
        <button key={section} type="button" onClick={() => jumpTo(section)}>
          {t(`reports.section_${section}`)} <span>{countOf(section)}</span>
        </button>
      ))}
    </nav>
  );
}
