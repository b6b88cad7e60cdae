import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { commands } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useToday } from '#renderer/lib/today.ts';
import { useCommand } from '#renderer/lib/useCommand.ts';
import {
  type PromiseChoice,
  type PromiseLine,
  settledChoice,
} from '#shared/features/commitments/promiseChoices.ts';
import type { PromiseRow } from '#shared/features/commitments/promiseModel.ts';
import type { IsoWeek } from '#shared/lib/isoWeek.ts';
import { commitmentsQueries } from './commitmentsQueries.ts';
import { PromiseList } from './PromiseList.tsx';

/** What a report has to answer for; undefined while it is looked up. */
export function usePromises(personId: string, week: IsoWeek): readonly PromiseRow[] | undefined {
  const reports = useMemo(() => [{ personId, week }], [personId, week]);
  const { data } = useQuery(commitmentsQueries.promises(reports, useToday()));
  return data?.[0]?.promises;
}

interface SettledPromisesProps {
  readonly personId: string;
  readonly week: IsoWeek;
  /** Stored lines, their key being the id. */
  readonly lines: readonly PromiseLine[];
}

/** 上周承诺 of a stored report; what is said is settled at once and can be undone. */
export function SettledPromises({ personId, week, lines }: SettledPromisesProps) {
  const t = useTranslate();
  const promises = usePromises(personId, week);
  const { mutate } = useCommand(
    ({ promise, choice }: { promise: PromiseRow; choice: PromiseChoice }) => {
      const { outcome, reason, dueOn, lineKey } = choice;
      return commands.commitments.settle({
        commitmentId: promise.id,
        week,
        outcome,
        reason,
        lineId: lineKey,
        ...(dueOn === null ? {} : { dueOn }),
      });
    },
    {
      done: (_, { promise, choice }) =>
        t('promises.settled', {
          title: promise.title,
          outcome: t(`promises.outcome.${choice.outcome}`),
        }),
    },
  );
  if (!promises || promises.length === 0) return null;
  return (
    <PromiseList
      promises={promises}
      lines={lines}
      choiceOf={settledChoice}
      onChoose={(promise, choice) => mutate({ promise, choice })}
    />
  );
}
