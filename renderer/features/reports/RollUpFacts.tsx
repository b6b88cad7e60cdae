import { useTranslate } from '#renderer/lib/language.tsx';
import type { WeekRollUp } from '#shared/features/reports/rollUpModel.ts';
import { statusOrder } from './boardRows.ts';
import classes from './RollUpPage.module.css';
import { StatusBadge } from './StatusBadge.tsx';

interface RollUpFactsProps {
  readonly rollUp: WeekRollUp;
  readonly onOpen: (personId: string) => void;
}

/** How complete the week is, with everybody who is missing, late or exempt by name. */
export function RollUpFacts({ rollUp, onOpen }: RollUpFactsProps) {
  const t = useTranslate();
  const { counts, promised } = rollUp;
  const named = statusOrder.filter((status) => status !== 'submitted' && counts[status] > 0);
  return (
    <section className={classes.facts}>
      <div className={classes.numbers}>
        <div>
          <strong>
            {counts.submitted + counts.late}
            <small>/{counts.due}</small>
          </strong>
          <span>{t('reports.handedIn')}</span>
        </div>
        <div>
          <strong>{counts.onTimeRate === null ? '–' : `${counts.onTimeRate}%`}</strong>
          <span>{t('reportFiles.onTimeRate')}</span>
        </div>
        {promised.total > 0 && (
          <div>
            <strong>
              {promised.done}
              <small>/{promised.total}</small>
            </strong>
            <span>{t('reportFiles.promisedLast')}</span>
          </div>
        )}
      </div>
      <dl className={classes.named}>
        {named.map((status) => (
          <div key={status}>
            <dt>
              <StatusBadge status={status} />
            </dt>
            <dd>
              {rollUp.rows
                .filter((row) => row.status === status)
                .map(({ personId, name }) => (
                  <button
                    key={personId}
                    type="button"
                    className={classes.person}
                    onClick={() => onOpen(personId)}
                  >
                    {name}
                  </button>
                ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
