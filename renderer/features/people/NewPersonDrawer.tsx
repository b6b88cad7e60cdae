import { Button, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { DateField } from '#renderer/components/DateField/DateField.tsx';
import { DetailDrawer } from '#renderer/components/DetailDrawer/DetailDrawer.tsx';
import { isVacantSeat, SeatSelect } from '#renderer/features/org/index.ts';
import { commands } from '#renderer/lib/client.ts';
import { isPlainEnter } from '#renderer/lib/keyboard.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useCommand } from '#renderer/lib/useCommand.ts';
import {
  type EmploymentType,
  employmentTypes,
  type PersonRow,
} from '#shared/features/people/peopleModel.ts';

interface NewPersonDrawerProps {
  readonly isOpen: boolean;
  /** Everybody known, to warn of a name that is there already. */
  readonly people: readonly PersonRow[];
  readonly onClose: () => void;
}

interface NewPersonFormProps extends Omit<NewPersonDrawerProps, 'isOpen'> {}

function describeNamesake({ main }: PersonRow): string {
  return main ? `${main.unitName} ${main.postName}` : '';
}

function NewPersonForm({ people, onClose }: NewPersonFormProps) {
  const t = useTranslate();
  const [name, setName] = useState('');
  const [type, setType] = useState<EmploymentType>('regular');
  const [seatId, setSeatId] = useState<string | null>(null);
  const [joinedOn, setJoinedOn] = useState<string | null>(null);
  const create = useCommand(commands.people.create, {
    done: (person) => t('people.added', { name: person.name }),
    onDone: onClose,
  });
  const trimmed = name.trim();
  const namesake = people.find((person) => person.name === trimmed);
  const submit = (): void => {
    if (trimmed === '' || create.isPending) return;
    create.mutate({
      name: trimmed,
      employmentType: type,
      joinedOn,
      ...(seatId === null ? {} : { seatId }),
    });
  };
  const submitOnEnter = (event: KeyboardEvent): void => {
    if (isPlainEnter(event)) submit();
  };
  return (
    <Stack gap="md">
      <TextInput
        label={t('people.name')}
        value={name}
        maxLength={60}
        data-autofocus
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={submitOnEnter}
      />
      {namesake && (
        <Text size="xs" c="dimmed">
          {t('people.namesake', { name: trimmed, where: describeNamesake(namesake) })}
        </Text>
      )}
      <SeatSelect
        label={t('people.vacancy')}
        placeholder={t('people.vacancyHint')}
        value={seatId}
        onChange={setSeatId}
        accepts={isVacantSeat}
        isClearable
      />
      <Group grow gap="md">
        <Select
          label={t('people.type')}
          value={type}
          allowDeselect={false}
          onChange={(value) => setType((value ?? 'regular') as EmploymentType)}
          data={employmentTypes.map((value) => ({ value, label: t(`people.type_${value}`) }))}
        />
        <DateField
          label={t('people.joinedOn')}
          value={joinedOn}
          onChange={setJoinedOn}
          isClearable
        />
      </Group>
      <Group gap="sm">
        <Button onClick={submit} disabled={trimmed === ''} loading={create.isPending}>
          {t('people.add')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
      </Group>
    </Stack>
  );
}

export function NewPersonDrawer({ isOpen, ...form }: NewPersonDrawerProps) {
  const t = useTranslate();
  return (
    <DetailDrawer title={t('people.add')} isOpen={isOpen} onClose={form.onClose}>
      <NewPersonForm {...form} />
    </DetailDrawer>
  );
}
