import { SegmentedControl } from '@mantine/core';
import { useEffect, useState } from 'react';
import { DetailDrawer } from '#renderer/components/DetailDrawer/DetailDrawer.tsx';
import { DetailFooter } from '#renderer/components/DetailFooter/DetailFooter.tsx';
import { commands } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useCommand } from '#renderer/lib/useCommand.ts';
import { useSaveFields } from '#renderer/lib/useSaveFields.ts';
import { useWeekWording } from '#renderer/lib/weekLabel.tsx';
import { formatPeriod } from '#shared/features/goals/goalPeriods.ts';
import {
  type GoalFields,
  type GoalRow,
  type GoalState,
  goalStates,
} from '#shared/features/goals/goalsModel.ts';
import classes from './GoalDrawer.module.css';
import { GoalFieldsForm } from './GoalFieldsForm.tsx';
import { smartOf } from './goalTexts.ts';
import { ProgressFacts } from './ProgressFacts.tsx';
import { SmartList } from './SmartList.tsx';
import { SplitForm } from './SplitForm.tsx';
import { useRemoveGoal } from './useGoalKeys.ts';

interface GoalDrawerProps {
  readonly goal: GoalRow | null;
  /** All of the year, to name the goal above and the parts below. */
  readonly goals: readonly GoalRow[];
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
}

function StateControl({ goal }: { readonly goal: GoalRow }) {
  const t = useTranslate();
  const { mutate } = useCommand(commands.goals.setState, { done: () => t('goals.stateSet') });
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('goals.state')}
      value={goal.state}
      onChange={(state) => mutate({ id: goal.id, state: state as GoalState })}
      data={goalStates.map((state) => ({ value: state, label: t(`goals.state_${state}`) }))}
    />
  );
}

function Parent({
  goal,
  goals,
  onOpen,
}: Omit<GoalDrawerProps, 'goal' | 'onClose'> & { readonly goal: GoalRow }) {
  const t = useTranslate();
  const parent = goals.find(({ id }) => id === goal.parentId);
  return (
    <p className={classes.parent}>
      {formatPeriod(goal, useWeekWording())}
      {parent && (
        <>
          {' · '}
          {t('goals.partOf')}{' '}
          <button type="button" className={classes.link} onClick={() => onOpen(parent.id)}>
            {parent.title}
          </button>
        </>
      )}
    </p>
  );
}

function Detail(props: Omit<GoalDrawerProps, 'goal'> & { readonly goal: GoalRow }) {
  const t = useTranslate();
  const { goal, goals, onClose } = props;
  const { save, savedAt } = useSaveFields<Partial<GoalFields>>({
    revision: goal.revision,
    send: (revision, changes) => commands.goals.update({ id: goal.id, revision, changes }),
  });
  const remove = useRemoveGoal(onClose);
  return (
    <div className={classes.detail}>
      <StateControl goal={goal} />
      <Parent {...props} />
      <ProgressFacts goal={goal} />
      <section>
        <h3 className={classes.heading}>{t('goals.smartHeading')}</h3>
        <SmartList checks={smartOf(goal)} />
      </section>
      <GoalFieldsForm goal={goal} save={save} />
      {goal.level !== 'week' && goal.target !== null && (
        <SplitForm goal={goal} parts={goals.filter(({ parentId }) => parentId === goal.id)} />
      )}
      <DetailFooter
        removeLabel={t('common.delete')}
        onRemove={() => remove(goal.id)}
        savedAt={savedAt}
      />
    </div>
  );
}

/** One goal over the tree: how far it is, whether it is SMART, its facts, and how it is split. */
export function GoalDrawer(props: GoalDrawerProps) {
  const { goal, onClose } = props;
  const [shown, setShown] = useState(goal);
  // The drawer keeps its content while it slides away.
  useEffect(() => {
    if (goal !== null) setShown(goal);
  }, [goal]);
  const current = goal ?? shown;
  return (
    <DetailDrawer title={current?.title ?? ''} isOpen={goal !== null} onClose={onClose} width={560}>
      {current && <Detail key={current.id} {...props} goal={current} />}
    </DetailDrawer>
  );
}
