import { useWeekWording } from '#renderer/lib/weekLabel.tsx';
import type { CommitmentSource } from '#shared/features/commitments/commitmentsModel.ts';
import type { WeekWording } from '#shared/features/reports/documentParts.ts';
import { formatDay } from '#shared/lib/formatDay.ts';
import classes from './TasksPage.module.css';

/** `周例会 6月15日 周一` or `陈思远 第24周周报`. */
export function describeSource(
  source: CommitmentSource,
  { t, language, labelWeek }: WeekWording,
): string {
  switch (source.kind) {
    case 'manual':
      return t('commitments.byHand');
    case 'meeting':
      return `${source.title} ${formatDay(source.heldOn, language)}`;
    case 'report':
      return t('commitments.fromReport', {
        name: source.personName,
        week: labelWeek(source.week, 'short'),
      });
    case 'gone':
      return t('commitments.sourceGone');
  }
}

export function SourceText({ source }: { readonly source: CommitmentSource }) {
  const text = describeSource(source, useWeekWording());
  return (
    <span className={classes.source} title={text}>
      {text}
    </span>
  );
}
