import { useMemo } from 'react';
import { PromiseList } from '#renderer/features/commitments/index.ts';
import {
  type PromiseChoice,
  type PromiseChoices,
  settledChoice,
} from '#shared/features/commitments/promiseChoices.ts';
import type { PromiseRow } from '#shared/features/commitments/promiseModel.ts';
import type { ReviewReport } from '#shared/features/reports/reviewModel.ts';
import { useCollect } from './collectContext.ts';
import classes from './ReportCard.module.css';
import { promiseLines } from './reviewPromises.ts';

interface CardPromisesProps {
  readonly report: ReviewReport;
  readonly promises: readonly PromiseRow[];
  readonly choices: PromiseChoices;
}

/** 上周承诺 of the author beside what the report says; saved together with the report. */
export function CardPromises({ report, promises, choices }: CardPromisesProps) {
  const { act } = useCollect();
  const lines = useMemo(() => promiseLines(report), [report]);
  const say = (id: string, choice: PromiseChoice | null): void =>
    act({ type: 'promises', said: { [report.id]: { [id]: choice } } });
  return (
    <div className={classes.promises}>
      <PromiseList
        promises={promises}
        lines={lines}
        choiceOf={(promise) => choices[promise.id] ?? settledChoice(promise)}
        onChoose={({ id }, choice) => say(id, choice)}
        clearOf={({ id }) => (choices[id] ? () => say(id, null) : null)}
      />
    </div>
  );
}
