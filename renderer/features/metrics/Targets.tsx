import { ActionIcon } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { commands } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useCommand } from '#renderer/lib/useCommand.ts';
import { useWeekLabel } from '#renderer/lib/weekLabel.tsx';
import type { KpiCode } from '#shared/features/metrics/kpiDictionary.ts';
import type { MetricTarget, ScopeRef } from '#shared/features/metrics/metricsModel.ts';
import type { IsoWeek } from '#shared/lib/isoWeek.ts';
import { FigureText } from './FigureText.tsx';
import { metricsQueries } from './metricsQueries.ts';
import { NewTargetForm } from './NewTargetForm.tsx';
import classes from './Targets.module.css';

interface TargetsProps {
  readonly code: KpiCode;
  /** The week a new target begins with, unless another is chosen. */
  readonly week: IsoWeek;
  readonly of: ScopeRef;
}

function Target({ target }: { readonly target: MetricTarget }) {
  const t = useTranslate();
  const labelWeek = useWeekLabel();
  const remove = useCommand(commands.metrics.removeTarget, {
    done: () => t('metrics.targetRemoved'),
  });
  const { code, scope, scopeName, fromWeek } = target;
  return (
    <li className={classes.target}>
      <span className={classes.scope}>
        {scope === 'team' ? t('metrics.wholeTeam') : scopeName || t('metrics.scopeLost')}
      </span>
      <span className={classes.from}>{t('metrics.fromWeek', { week: labelWeek(fromWeek) })}</span>
      <span className={classes.figure}>
        {target.target === null ? (
          t('metrics.noMoreTarget')
        ) : (
          <FigureText code={code} value={target.target} />
        )}
      </span>
      <ActionIcon
        size="sm"
        aria-label={t('metrics.removeTarget')}
        onClick={() => remove.mutate({ id: target.id })}
      >
        <IconTrash size={14} />
      </ActionIcon>
    </li>
  );
}

/** What is aimed at, by whom and from which week on; each holds until the next of its scope. */
export function Targets({ code, week, of }: TargetsProps) {
  const t = useTranslate();
  const { data: targets = [] } = useQuery(metricsQueries.targets(code));
  return (
    <>
      {targets.length === 0 && <p className={classes.empty}>{t('metrics.noTargets')}</p>}
      <ul className={classes.list}>
        {targets.map((target) => (
          <Target key={target.id} target={target} />
        ))}
      </ul>
      <NewTargetForm key={`${of.scope} ${of.scopeId} ${week}`} code={code} week={week} of={of} />
    </>
  );
}
