import { Button, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { DateField } from '#renderer/components/DateField/DateField.tsx';
import { isVacantSeat, SeatSelect } from '#renderer/features/org/index.ts';
import { isPlainEnter } from '#renderer/lib/keyboard.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useToday } from '#renderer/lib/today.ts';
import { useCommand } from '#renderer/lib/useCommand.ts';
import {
  type EmploymentType,
  employmentTypes,
  type PersonRow,
} from '#shared/features/people/peopleModel.ts';
import type { TextKey, Translate } from '#shared/i18n/translate.ts';
import classes from './PersonDrawer.module.css';
import { type ActInput, type FormAct, isComplete, isPostAct, sendAct } from './sendAct.ts';

interface ActFormProps {
  readonly person: PersonRow;
  readonly act: FormAct;
  readonly onDone: () => void;
}

const names: Record<FormAct, TextKey> = {
  main: 'careers.kind_transferred',
  concurrent: 'careers.kind_concurrent',
  acting: 'careers.kind_acting',
  confirmed: 'careers.kind_confirmed',
  promoted: 'careers.kind_promoted',
  returned: 'careers.kind_returned',
};

/** What the act is called for this person: a first post is no move. */
export function nameFormAct(t: Translate, act: FormAct, person: PersonRow): string {
  return t(act === 'main' && person.main === null ? 'people.givePost' : names[act]);
}

function sayDone(t: Translate, act: FormAct, { name }: PersonRow, input: ActInput): string {
  const { on: date, level } = input;
  if (act === 'confirmed') return t('careers.done_confirm', { name, date });
  if (act === 'promoted') return t('careers.done_promote', { name, date, level });
  if (act === 'returned') return t('careers.done_rejoin', { name, date });
  return t('careers.done_assign', { name, date });
}

interface FieldsProps {
  readonly act: FormAct;
  readonly input: ActInput;
  readonly change: (changes: Partial<ActInput>) => void;
}

function SeatField({ act, input, change }: FieldsProps) {
  const t = useTranslate();
  const isReturn = act === 'returned';
  return (
    <SeatSelect
      label={t(isReturn ? 'careers.backTo' : 'org.seat')}
      placeholder={t(act === 'acting' ? 'org.chooseSeat' : 'org.chooseVacancy')}
      day={input.on}
      value={input.seatId}
      onChange={(seatId) => change({ seatId })}
      {...(act === 'acting' ? {} : { accepts: isVacantSeat })}
      isClearable={isReturn}
    />
  );
}

function TypeField({ input, change }: FieldsProps) {
  const t = useTranslate();
  return (
    <Select
      label={t('people.type')}
      value={input.employmentType}
      allowDeselect={false}
      onChange={(value) => change({ employmentType: (value ?? 'regular') as EmploymentType })}
      data={employmentTypes.map((value) => ({ value, label: t(`people.type_${value}`) }))}
    />
  );
}

function DateFields({ act, input, change }: FieldsProps) {
  const t = useTranslate();
  const hasUntil = act === 'acting' || act === 'concurrent';
  return (
    <Group grow gap="sm">
      <DateField
        label={t('careers.on')}
        value={input.on}
        onChange={(on) => on !== null && change({ on })}
      />
      {hasUntil && (
        <DateField
          label={t('careers.untilDay')}
          value={input.until}
          onChange={(until) => change({ until })}
          minDate={input.on}
          isClearable
        />
      )}
      {act === 'returned' && <TypeField act={act} input={input} change={change} />}
    </Group>
  );
}

/** Records one act of a person with the day it takes effect, past or future. */
export function ActForm({ person, act, onDone }: ActFormProps) {
  const t = useTranslate();
  const today = useToday();
  const [input, setInput] = useState<ActInput>({
    ...{ personId: person.id, on: today, until: null, seatId: null, note: '' },
    ...{ level: '', employmentType: person.employmentType },
  });
  const change = (changes: Partial<ActInput>): void => setInput({ ...input, ...changes });
  const record = useCommand((given: ActInput) => sendAct(act, given), {
    done: (_, given) => sayDone(t, act, person, given),
    onDone,
  });
  const submit = (): void => {
    if (isComplete(act, input) && !record.isPending) record.mutate(input);
  };
  const submitOnEnter = (event: KeyboardEvent): void => {
    if (isPlainEnter(event)) submit();
  };
  const fields = { act, input, change };
  return (
    <Stack gap="sm" className={classes.form} role="form" aria-label={nameFormAct(t, act, person)}>
      <Text size="sm" fw={600}>
        {nameFormAct(t, act, person)}
      </Text>
      {act === 'promoted' && (
        <TextInput
          label={t('careers.newLevel')}
          placeholder={person.level}
          value={input.level}
          maxLength={20}
          data-autofocus
          onChange={(event) => change({ level: event.currentTarget.value })}
          onKeyDown={submitOnEnter}
        />
      )}
      {(isPostAct(act) || act === 'returned') && <SeatField {...fields} />}
      <DateFields {...fields} />
      <TextInput
        label={t('careers.note')}
        placeholder={t('careers.noteHint')}
        value={input.note}
        maxLength={300}
        onChange={(event) => change({ note: event.currentTarget.value })}
        onKeyDown={submitOnEnter}
      />
      <Group gap="sm">
        <Button
          size="xs"
          onClick={submit}
          disabled={!isComplete(act, input)}
          loading={record.isPending}
        >
          {t('org.assign')}
        </Button>
        <Button size="xs" variant="default" onClick={onDone}>
          {t('common.cancel')}
        </Button>
      </Group>
    </Stack>
  );
}
