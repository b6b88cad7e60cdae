import { IconPlus } from '@tabler/icons-react';
import { type RefObject, useState } from 'react';
import { MentionInput } from '#renderer/components/MentionField/MentionInput.tsx';
import { useMentions } from '#renderer/components/MentionField/useMentions.ts';
import { commands } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useCommand } from '#renderer/lib/useCommand.ts';
import { type GoalLevel, type GoalPeriod, periodAt } from '#shared/features/goals/goalPeriods.ts';
import type { GoalRow } from '#shared/features/goals/goalsModel.ts';
import { suggestParent } from '#shared/features/goals/goalsRules.ts';
import { type GoalText, readGoalText } from '#shared/features/goals/readGoalText.ts';
import { type GoalDraft, GoalForm } from './GoalForm.tsx';
import classes from './GoalsPage.module.css';
import { useGoalWorld } from './useGoalWorld.ts';

interface GoalQuickAddProps {
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly goals: readonly GoalRow[];
  /** A goal of another year goes there, where it can be seen. */
  readonly onAdded: (period: GoalPeriod) => void;
}

/** What the manager chose by hand, which the typed words no longer decide. */
interface Chosen {
  readonly time?: { readonly level: GoalLevel; readonly period: GoalPeriod };
  /** Null: of no other goal. */
  readonly parentId?: string | null;
  readonly ownerId?: string;
}

function toDraft(
  read: GoalText,
  chosen: Chosen,
  { goals, today }: { readonly goals: readonly GoalRow[]; readonly today: string },
): GoalDraft {
  const time = chosen.time ?? {
    level: read.level ?? 'month',
    period: read.period ?? periodAt('month', today),
  };
  const { metricCode, of } = read;
  const suggested = suggestParent(goals, { ...time, ...of, metricCode })?.id ?? null;
  return {
    ...read,
    ...time,
    ownerId: chosen.ownerId ?? read.ownerId,
    parentId: chosen.parentId === undefined ? suggested : chosen.parentId,
  };
}

/** One line becomes a goal: `6月GMV 520万, 去年455万, 06-30`; the form below fills itself. */
export function GoalQuickAdd({ inputRef, goals, onAdded }: GoalQuickAddProps) {
  const t = useTranslate();
  const { today, people, places } = useGoalWorld();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<Chosen>({});
  const clear = (): void => {
    setText('');
    setChosen({});
  };
  const create = useCommand(commands.goals.create, {
    done: (_, { title }) => t('goals.added', { title }),
    onDone: (_, { period }) => {
      clear();
      onAdded(period);
    },
  });
  const draft = toDraft(readGoalText(text, { today, people: people.index, places }), chosen, {
    goals,
    today,
  });
  const mentions = useMentions({
    options: people.options,
    onPick: ({ id }, rest) => {
      setChosen((before) => ({ ...before, ownerId: id }));
      setText(rest === '' ? '' : `${rest} `);
    },
  });
  const submit = (): void => {
    if (draft.title === '' || create.isPending) return;
    const { of, growth: _growth, ...fields } = draft;
    create.mutate({ ...fields, ...of });
  };
  return (
    <div className={classes.bar}>
      <MentionInput
        inputRef={inputRef}
        aria-label={t('goals.quickAdd')}
        placeholder={t('goals.quickAddHint')}
        leftSection={<IconPlus size={16} aria-hidden />}
        value={text}
        onChange={(typed) => (typed === '' ? clear() : setText(typed))}
        onEnter={submit}
        mentions={mentions}
        listLabel={t('goals.owner')}
        below={
          text.trim() !== '' && (
            <GoalForm
              draft={draft}
              goals={goals}
              ownerName={people.nameById.get(draft.ownerId ?? '') ?? ''}
              onTime={(time) => setChosen((before) => ({ ...before, time }))}
              onParent={(parentId) => setChosen((before) => ({ ...before, parentId }))}
              onSave={submit}
            />
          )
        }
      />
    </div>
  );
}
