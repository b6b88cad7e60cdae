import { SlipTag } from '#renderer/features/commitments/index.ts';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { formatMoment } from '#shared/features/reports/formatFigure.ts';
import type { RollUpLine } from '#shared/features/reports/rollUpModel.ts';
import { anchorOf } from './RollUpContents.tsx';
import classes from './RollUpPage.module.css';

interface RollUpPlansProps {
  readonly lines: readonly RollUpLine[];
  readonly onOpen: (personId: string) => void;
}

/** Next week's plans with owner, due moment and where each task stands, soonest first. */
export function RollUpPlans({ lines, onOpen }: RollUpPlansProps) {
  const t = useTranslate();
  const language = useLanguage();
  if (lines.length === 0) return null;
  const sorted = lines.toSorted((left, right) =>
    (left.due ?? '9999') < (right.due ?? '9999') ? -1 : 1,
  );
  return (
    <section id={anchorOf('next')} className={classes.section}>
      <h2>
        {t('reports.section_next')} <span className={classes.count}>{lines.length}</span>
      </h2>
      <table className={classes.plans}>
        <thead>
          <tr>
            <th scope="col">{t('reportFiles.content')}</th>
            <th scope="col">{t('reportFiles.owner')}</th>
            <th scope="col">{t('reportFiles.due')}</th>
            <th scope="col">{t('reportFiles.state')}</th>
            <th scope="col">{t('reportFiles.from')}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((line) => (
            <tr key={line.id}>
              <td>{line.text}</td>
              <td>{line.plan?.ownerName ?? (line.ownerText || line.name)}</td>
              <td>
                {line.due === null ? (
                  <span className={classes.none}>–</span>
                ) : (
                  formatMoment(line.due, language)
                )}
              </td>
              <td>
                {line.plan && t(`reports.plan_${line.plan.state}`)}{' '}
                {line.plan && <SlipTag count={line.plan.slipCount} />}
              </td>
              <td>
                <button
                  type="button"
                  className={classes.person}
                  onClick={() => onOpen(line.personId)}
                >
                  {line.name}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
