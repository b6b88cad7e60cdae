import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslate } from '#renderer/lib/language.tsx';
import {
  type PromiseChoice,
  type PromiseLine,
  suggestChoices,
} from '#shared/features/commitments/promiseChoices.ts';
import type { PromiseRow } from '#shared/features/commitments/promiseModel.ts';
import { PromiseItem } from './PromiseItem.tsx';
import classes from './PromiseList.module.css';

interface PromiseListProps {
  readonly promises: readonly PromiseRow[];
  /** The lines of the report that may answer them. */
  readonly lines: readonly PromiseLine[];
  /** What was confirmed so far; null while nobody said anything. */
  readonly choiceOf: (promise: PromiseRow) => PromiseChoice | null;
  readonly onChoose: (promise: PromiseRow, choice: PromiseChoice) => void;
  /** How to take back what was said and not saved yet; left out where saying is saving. */
  readonly clearOf?: (promise: PromiseRow) => (() => void) | null;
}

/**
 * 上周承诺: every open plan of a person with what the report seems to say of it. One key or click
 * confirms a suggestion or says otherwise; nothing is settled without it.
 */
export function PromiseList(props: PromiseListProps) {
  const { promises, lines, choiceOf, onChoose, clearOf } = props;
  const t = useTranslate();
  const suggestions = useMemo(() => suggestChoices(promises, lines), [promises, lines]);
  const open = promises.filter((promise) => choiceOf(promise) === null);
  const suggested = open.flatMap((promise) => {
    const choice = suggestions.get(promise.id);
    return choice === undefined ? [] : [{ promise, choice }];
  });
  return (
    <section className={classes.promises} aria-label={t('promises.title')}>
      <header className={classes.head}>
        <h3>{t('promises.title')}</h3>
        <span className={classes.count}>
          {open.length === 0
            ? t('promises.allSaid', { count: promises.length })
            : t('promises.openOf', { open: open.length, count: promises.length })}
        </span>
        {suggested.length > 1 && (
          <Button
            size="compact-xs"
            variant="light"
            onClick={() => {
              for (const { promise, choice } of suggested) onChoose(promise, choice);
            }}
          >
            {t('promises.confirmAll', { count: suggested.length })}
          </Button>
        )}
      </header>
      <ul className={classes.rows}>
        {promises.map((promise) => (
          <PromiseItem
            key={promise.id}
            promise={promise}
            lines={lines}
            choice={choiceOf(promise)}
            suggestion={suggestions.get(promise.id) ?? null}
            onChoose={(choice) => onChoose(promise, choice)}
            onClear={clearOf?.(promise) ?? null}
          />
        ))}
      </ul>
    </section>
  );
}
