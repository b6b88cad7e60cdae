import { Title } from '@mantine/core';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useWeekLabel } from '#renderer/lib/weekLabel.tsx';
import type { WeekOutcome } from '#shared/features/commitments/outcomeModel.ts';
import { OutcomeMark } from './OutcomeMark.tsx';
import classes from './TaskDrawer.module.css';

/** What became of a task in each week, the newest first, with the line that tells of it. */
export function TaskOutcomes({ outcomes }: { readonly outcomes: readonly WeekOutcome[] }) {
  const t = useTranslate();
  const labelWeek = useWeekLabel();
  if (outcomes.length === 0) return null;
  return (
    <section className={classes.section}>
      <Title order={2} size={14}>
        {t('commitments.outcomes')}
      </Title>
      <ol className={classes.events}>
        {outcomes.toReversed().map(({ week, outcome, reason, lineText }) => (
          <li key={week} className={classes.event}>
            <span className={classes.moment}>{labelWeek(week, 'short')}</span>
            <span>
              <OutcomeMark outcome={outcome} />
              {reason !== '' && <span className={classes.why}> {reason}</span>}
              {lineText !== null && (
                <span className={classes.told}>{t('commitments.toldBy', { line: lineText })}</span>
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
