import { Button } from '@mantine/core';
import { IconCornerDownRight, IconX } from '@tabler/icons-react';
import { type KeyboardEvent, useState } from 'react';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { useWeekLabel } from '#renderer/lib/weekLabel.tsx';
import { type Outcome, outcomes } from '#shared/features/commitments/outcomeModel.ts';
import {
  goesOn,
  type PromiseChoice,
  type PromiseLine,
} from '#shared/features/commitments/promiseChoices.ts';
import type { PromiseRow } from '#shared/features/commitments/promiseModel.ts';
import { formatDay } from '#shared/lib/formatDay.ts';
import { OutcomeFields } from './OutcomeFields.tsx';
import { OutcomeMark } from './OutcomeMark.tsx';
import classes from './PromiseList.module.css';
import { SlipTag } from './SlipTag.tsx';

interface PromiseItemProps {
  readonly promise: PromiseRow;
  readonly lines: readonly PromiseLine[];
  readonly choice: PromiseChoice | null;
  readonly suggestion: PromiseChoice | null;
  readonly onChoose: (choice: PromiseChoice) => void;
  /** Null where there is nothing to take back. */
  readonly onClear: (() => void) | null;
}

const nothingSaid = { reason: '', dueOn: null, lineKey: null, planKey: null } as const;

/** What a choice becomes when another outcome is picked: the words go on only where they fit. */
function withOutcome(outcome: Outcome, said: PromiseChoice | null): PromiseChoice {
  if (said === null) return { ...nothingSaid, outcome };
  if (said.outcome === outcome) return said;
  const keepsPlan = goesOn(outcome);
  return {
    outcome,
    reason: outcome === 'done' ? '' : said.reason,
    dueOn: keepsPlan ? said.dueOn : null,
    lineKey: said.lineKey,
    planKey: keepsPlan ? said.planKey : null,
  };
}

interface LinkedLineProps {
  readonly text: string;
  readonly label: string;
  readonly onRemove?: (() => void) | undefined;
}

function LinkedLine({ text, label, onRemove }: LinkedLineProps) {
  const t = useTranslate();
  return (
    <p className={classes.linked}>
      <IconCornerDownRight size={14} aria-hidden />
      <span className={classes.linkLabel}>
        {onRemove ? '' : t('promises.suggested')}
        {label}
      </span>
      <span className={classes.linkText}>{text}</span>
      {onRemove && (
        <button
          type="button"
          className={classes.unlink}
          aria-label={t('promises.unlink')}
          onClick={onRemove}
        >
          <IconX size={12} aria-hidden />
        </button>
      )}
    </p>
  );
}

function Links({ said, lines, onChange }: LinksProps) {
  const t = useTranslate();
  const textOf = (key: string | null) =>
    key === null ? undefined : lines.find((line) => line.key === key)?.text;
  const [answer, plan] = [textOf(said.lineKey), textOf(said.planKey)];
  return (
    <>
      {answer !== undefined && (
        <LinkedLine
          label={t('promises.toldBy')}
          text={answer}
          onRemove={onChange && (() => onChange({ ...said, lineKey: null }))}
        />
      )}
      {plan !== undefined && (
        <LinkedLine
          label={t('promises.goesOnAs')}
          text={plan}
          onRemove={onChange && (() => onChange({ ...said, planKey: null }))}
        />
      )}
    </>
  );
}

interface LinksProps {
  readonly said: PromiseChoice;
  readonly lines: readonly PromiseLine[];
  readonly onChange?: ((choice: PromiseChoice) => void) | undefined;
}

interface OutcomeButtonsProps {
  readonly chosen: Outcome | null;
  readonly suggested: Outcome | null;
  readonly onPick: (outcome: Outcome) => void;
}

function OutcomeButtons({ chosen, suggested, onPick }: OutcomeButtonsProps) {
  return (
    <span className={classes.outcomes}>
      {outcomes.map((outcome) => (
        <button
          key={outcome}
          type="button"
          className={classes.outcome}
          data-outcome={outcome}
          data-suggested={(chosen === null && outcome === suggested) || undefined}
          aria-pressed={outcome === chosen}
          onClick={() => onPick(outcome)}
        >
          <OutcomeMark outcome={outcome} />
        </button>
      ))}
    </span>
  );
}

interface WordsProps {
  readonly promise: PromiseRow;
  readonly isSuggested: boolean;
  readonly onPick: (outcome: Outcome) => void;
  readonly onConfirm: () => void;
}

/** The words of the plan; while they have the focus, keys say what became of it. */
function Words({ promise, isSuggested, onPick, onConfirm }: WordsProps) {
  const t = useTranslate();
  const labelWeek = useWeekLabel();
  const language = useLanguage();
  const press = (event: KeyboardEvent): void => {
    const outcome = outcomes[Number(event.key) - 1];
    if (outcome === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    onPick(outcome);
  };
  const { words, title, slipCount, dueOn, plannedIn } = promise;
  return (
    <div className={classes.words}>
      <button
        type="button"
        className={classes.text}
        title={t('promises.keys')}
        data-stop={isSuggested || undefined}
        onKeyDown={press}
        // Enter and Space confirm; a click of the mouse only puts the keys here.
        onClick={(event) => event.detail === 0 && onConfirm()}
      >
        {words ?? title}
      </button>
      <SlipTag count={slipCount} />
      {words !== null && words !== title && (
        <span className={classes.hint}>{t('promises.nowCalled', { title })}</span>
      )}
      <span className={classes.hint}>
        {t('promises.plannedIn', { week: labelWeek(plannedIn, 'short') })}
        {dueOn !== null && ` · ${t('promises.due', { date: formatDay(dueOn, language) })}`}
      </span>
    </div>
  );
}

/** One promise: 1 to 4 say what became of it, Enter or Space confirms what is suggested. */
export function PromiseItem(props: PromiseItemProps) {
  const { promise, lines, choice, suggestion, onChoose, onClear } = props;
  const t = useTranslate();
  const [isCancelling, setCancelling] = useState(false);
  const pick = (outcome: Outcome): void => {
    const next = withOutcome(outcome, choice ?? suggestion);
    const needsReason = outcome === 'cancelled' && next.reason === '';
    setCancelling(needsReason);
    if (!needsReason) onChoose(next);
  };
  const confirm = (): void => {
    if (choice === null && suggestion !== null) onChoose(suggestion);
  };
  const change = (next: PromiseChoice): void => {
    setCancelling(false);
    onChoose(next);
  };
  const asked = isCancelling ? withOutcome('cancelled', choice ?? suggestion) : choice;
  const said = choice ?? suggestion;
  return (
    <li className={classes.promise} data-open={choice === null || undefined}>
      <div className={classes.line}>
        <Words
          promise={promise}
          isSuggested={choice === null && suggestion !== null}
          onPick={pick}
          onConfirm={confirm}
        />
        <OutcomeButtons
          chosen={asked?.outcome ?? null}
          suggested={suggestion?.outcome ?? null}
          onPick={pick}
        />
      </div>
      {said && <Links said={said} lines={lines} onChange={choice === null ? undefined : change} />}
      {asked && asked.outcome !== 'done' && (
        <OutcomeFields
          key={asked.outcome}
          choice={asked}
          dueOn={promise.dueOn}
          isReasonAsked={isCancelling}
          onChange={change}
          onCancel={() => setCancelling(false)}
        />
      )}
      {onClear && (
        <Button size="compact-xs" variant="subtle" color="gray" onClick={onClear}>
          {t('promises.clear')}
        </Button>
      )}
    </li>
  );
}
