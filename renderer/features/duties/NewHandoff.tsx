import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { PinyinSelect } from '#renderer/components/PinyinSelect/PinyinSelect.tsx';
import { commands } from '#renderer/lib/client.ts';
import { isPlainEnter } from '#renderer/lib/keyboard.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useCommand } from '#renderer/lib/useCommand.ts';
import classes from './Duties.module.css';
import { readDays } from './HandoffRows.tsx';
import { usePostOptions } from './usePostOptions.ts';

interface NewHandoffProps {
  /** The giving or the taking post, where one is decided already. */
  readonly fromPostId?: string;
  readonly toPostId?: string;
}

/** A line to add one hand-off. */
export function NewHandoff(given: NewHandoffProps) {
  const t = useTranslate();
  const posts = usePostOptions();
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState<string | null>(null);
  const [what, setWhat] = useState('');
  const [days, setDays] = useState('2');
  const { mutate } = useCommand(commands.duties.addHandoff, {
    done: () => t('handoffs.added', { what }),
    onDone: () => setWhat(''),
  });
  const fromPostId = given.fromPostId ?? from;
  const toPostId = given.toPostId ?? to;
  const workingDays = readDays(days);
  const isReady =
    fromPostId !== null && toPostId !== null && what.trim() !== '' && workingDays !== null;
  const add = (): void => {
    if (isReady) mutate({ fromPostId, toPostId, what: what.trim(), workingDays });
  };
  const postField = (value: string | null, change: (id: string | null) => void, label: string) => (
    <PinyinSelect
      size="xs"
      w={140}
      aria-label={label}
      placeholder={label}
      value={value}
      onChange={change}
      options={posts}
    />
  );
  return (
    <div className={classes.add}>
      {given.fromPostId === undefined && postField(from, setFrom, t('handoffs.from'))}
      {given.toPostId === undefined && postField(to, setTo, t('handoffs.to'))}
      <TextInput
        size="xs"
        flex={1}
        aria-label={t('handoffs.what')}
        placeholder={t('handoffs.whatHint')}
        maxLength={80}
        value={what}
        onChange={(event) => setWhat(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (isPlainEnter(event)) add();
        }}
      />
      <TextInput
        size="xs"
        w={64}
        aria-label={t('handoffs.days')}
        title={t('handoffs.days')}
        inputMode="numeric"
        value={days}
        error={workingDays === null}
        onChange={(event) => setDays(event.currentTarget.value)}
      />
      <Button size="xs" variant="default" disabled={!isReady} onClick={add}>
        {t('handoffs.add')}
      </Button>
    </div>
  );
}
