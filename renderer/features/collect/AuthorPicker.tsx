import { Button, Checkbox, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { PersonSelect } from '#renderer/features/people/index.ts';
import { isPlainEnter } from '#renderer/lib/keyboard.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import type { ReviewReport } from '#shared/features/reports/reviewModel.ts';
import { newNameOf, newPersonOf } from '#shared/features/reports/reviewPeople.ts';
import { useCollect } from './collectContext.ts';

interface AuthorPickerProps {
  readonly report: ReviewReport;
  readonly onDone: () => void;
}

/** The people several of whom have the written name, to choose from; none is guessed. */
function Candidates({ report, onDone }: AuthorPickerProps) {
  const t = useTranslate();
  const { people, act } = useCollect();
  const { candidates } = report.author;
  if (candidates.length === 0) return null;
  return (
    <Stack gap={4}>
      <Text size="xs" c="dimmed">
        {t('collect.candidates', { count: candidates.length })}
      </Text>
      {people
        .filter(({ id }) => candidates.includes(id))
        .map((person) => (
          <Button
            key={person.id}
            size="compact-sm"
            variant="default"
            justify="flex-start"
            onClick={() => {
              act({ type: 'author', reportId: report.id, person });
              onDone();
            }}
          >
            {[person.name, person.where].filter(Boolean).join(' · ')}
          </Button>
        ))}
    </Stack>
  );
}

function NewPerson({ report, onDone }: AuthorPickerProps) {
  const t = useTranslate();
  const { act } = useCollect();
  const [name, setName] = useState(report.author.name ?? '');
  const create = (): void => {
    if (name.trim() === '') return;
    act({ type: 'author', reportId: report.id, person: newPersonOf(name.trim()) });
    onDone();
  };
  return (
    <Group gap="xs" align="flex-end" wrap="nowrap">
      <TextInput
        flex={1}
        label={t('collect.createAuthor')}
        maxLength={60}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (isPlainEnter(event)) create();
        }}
      />
      <Button variant="default" disabled={name.trim() === ''} onClick={create}>
        {t('collect.createButton')}
      </Button>
    </Group>
  );
}

/** Says who wrote a report: one of the candidates, anybody of the roster, or somebody new. */
export function AuthorPicker({ report, onDone }: AuthorPickerProps) {
  const t = useTranslate();
  const { people, act } = useCollect();
  const { personId, text } = report.author;
  const known = personId !== null && newNameOf(personId) === null ? personId : null;
  const choose = (chosen: string | null): void => {
    const person = people.find(({ id }) => id === chosen);
    if (person !== undefined) act({ type: 'author', reportId: report.id, person });
    onDone();
  };
  return (
    <Stack gap="md">
      {text !== null && (
        <Text size="xs" c="dimmed">
          {t('collect.writtenAs', { text })}
        </Text>
      )}
      <Candidates report={report} onDone={onDone} />
      {people.length > 0 && (
        <PersonSelect
          label={t('collect.changeAuthor')}
          value={known}
          onChange={choose}
          comboboxProps={{ withinPortal: false }}
        />
      )}
      <NewPerson report={report} onDone={onDone} />
    </Stack>
  );
}

interface RememberBoxProps {
  readonly reportId: string;
  readonly alias: string;
  readonly name: string;
  readonly isOn: boolean;
}

/** Ticked from the start: next time the written name is known. */
export function RememberBox({ reportId, alias, name, isOn }: RememberBoxProps) {
  const t = useTranslate();
  const { act } = useCollect();
  return (
    <Checkbox
      size="xs"
      label={t('collect.rememberAlias')}
      title={t('collect.rememberAliasHint', { text: alias, name })}
      checked={isOn}
      onChange={(event) => act({ type: 'remember', reportId, isOn: event.currentTarget.checked })}
    />
  );
}
