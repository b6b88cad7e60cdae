import { useTranslate } from '#renderer/lib/language.tsx';
import type { LineSection } from '#shared/features/reports/reportsModel.ts';
import type { RollUpLine } from '#shared/features/reports/rollUpModel.ts';
import { anchorOf } from './RollUpContents.tsx';
import classes from './RollUpPage.module.css';

interface RollUpLinesProps {
  readonly section: LineSection;
  readonly lines: readonly RollUpLine[];
  readonly onOpen: (personId: string) => void;
}

/** What everybody wrote under one heading, by person. */
export function RollUpLines({ section, lines, onOpen }: RollUpLinesProps) {
  const t = useTranslate();
  const isAlwaysShown = section === 'issues' || section === 'support';
  if (lines.length === 0 && !isAlwaysShown) return null;
  const people = Map.groupBy(lines, ({ personId }) => personId);
  return (
    <section id={anchorOf(section)} className={classes.section}>
      <h2>
        {t(`reports.section_${section}`)} <span className={classes.count}>{lines.length}</span>
      </h2>
      {lines.length === 0 && <p className={classes.none}>{t('reportFiles.nothing')}</p>}
      {[...people].map(([personId, own]) => (
        <div key={personId} className={classes.said}>
          <button type="button" className={classes.person} onClick={() => onOpen(personId)}>
            {own[0]?.name}
          </button>
          <ul>
            {own.map((line) => (
              <li key={line.id}>{line.text}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
