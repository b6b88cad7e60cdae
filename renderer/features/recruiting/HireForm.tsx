import { Button, SegmentedControl, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { DateField } from '#renderer/components/DateField/DateField.tsx';
import { PersonSelect } from '#renderer/features/people/index.ts';
import { commands } from '#renderer/lib/client.ts';
import { isPlainEnter } from '#renderer/lib/keyboard.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useToday } from '#renderer/lib/today.ts';
import { useCommand } from '#renderer/lib/useCommand.ts';
import { type EmploymentType, employmentTypes } from '#shared/features/people/peopleModel.ts';
import type { Hire, Requisition } from '#shared/features/recruiting/recruitingModel.ts';
import { addMonths } from '#shared/lib/isoWeek.ts';
import classes from './Recruiting.module.css';

/** 试用期 that is usual for the contracts of a shop's team, in months. */
const probationMonths = 3;

type Who = 'newcomer' | 'colleague';

function usePerson(on: string) {
  const [who, setWho] = useState<Who>('newcomer');
  const [name, setName] = useState('');
  const [type, setType] = useState<EmploymentType>('probation');
  const [personId, setPersonId] = useState<string | null>(null);
  const toPerson = (): Hire['person'] | null => {
    if (who === 'colleague') return personId === null ? null : { personId };
    if (name.trim() === '') return null;
    const confirmsOn = type === 'probation' ? addMonths(on, probationMonths) : null;
    return { name: name.trim(), employmentType: type, confirmsOn };
  };
  return { who, setWho, name, setName, type, setType, personId, setPersonId, toPerson };
}

type PersonState = ReturnType<typeof usePerson>;

function NewcomerFields({ state, submit }: { state: PersonState; submit: () => void }) {
  const t = useTranslate();
  return (
    <>
      <TextInput
        className={classes.grow ?? ''}
        label={t('recruiting.newcomerName')}
        maxLength={60}
        value={state.name}
        onChange={(event) => state.setName(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (isPlainEnter(event)) submit();
        }}
      />
      <Select
        w={128}
        label={t('people.type')}
        value={state.type}
        allowDeselect={false}
        onChange={(value) => state.setType((value ?? 'probation') as EmploymentType)}
        data={employmentTypes.map((value) => ({ value, label: t(`people.type_${value}`) }))}
      />
    </>
  );
}

/** 到岗: a newcomer or a colleague takes the seat on the day; one act on roster and chart. */
export function HireForm({ requisition }: { readonly requisition: Requisition }) {
  const t = useTranslate();
  const today = useToday();
  const [on, setOn] = useState<string | null>(today);
  const day = on ?? today;
  const state = usePerson(day);
  const hire = useCommand(commands.recruiting.hire, {
    done: (_value, { on: first = today }) =>
      t(first > today ? 'recruiting.signedDone' : 'recruiting.hiredDone', {
        post: requisition.postName,
        date: first,
      }),
  });
  const person = state.toPerson();
  const submit = (): void => {
    if (person !== null && !hire.isPending) hire.mutate({ id: requisition.id, person, on: day });
  };
  return (
    <section>
      <h3 className={classes.heading}>{t('recruiting.hireHeading')}</h3>
      <div className={classes.form}>
        <SegmentedControl
          size="sm"
          aria-label={t('recruiting.hireHeading')}
          value={state.who}
          onChange={(value) => state.setWho(value as Who)}
          data={[
            { value: 'newcomer', label: t('recruiting.newcomer') },
            { value: 'colleague', label: t('recruiting.colleague') },
          ]}
        />
        {state.who === 'newcomer' ? (
          <NewcomerFields state={state} submit={submit} />
        ) : (
          <PersonSelect
            className={classes.grow ?? ''}
            label={t('recruiting.colleagueName')}
            value={state.personId}
            onChange={state.setPersonId}
          />
        )}
        <DateField label={t('recruiting.firstDay')} value={on} onChange={setOn} />
        <Button disabled={person === null} loading={hire.isPending} onClick={submit}>
          {t('recruiting.hire')}
        </Button>
      </div>
    </section>
  );
}
