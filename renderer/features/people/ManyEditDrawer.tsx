import { Button, Group, Select, Stack, TagsInput, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { DateField } from '#renderer/components/DateField/DateField.tsx';
import { DetailDrawer } from '#renderer/components/DetailDrawer/DetailDrawer.tsx';
import { commands } from '#renderer/lib/client.ts';
import { isComposing } from '#renderer/lib/keyboard.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useCommand } from '#renderer/lib/useCommand.ts';
import {
  type EmploymentType,
  employmentTypes,
  type ManyChanges,
} from '#shared/features/people/peopleModel.ts';

interface ManyEditDrawerProps {
  /** Who is to be changed; none closes the drawer. */
  readonly ids: readonly string[];
  /** Tags that are in use. */
  readonly tags: readonly string[];
  readonly onClose: () => void;
}

interface TagsFieldProps {
  readonly label: string;
  readonly known: readonly string[];
  readonly value: readonly string[];
  readonly onChange: (tags: string[]) => void;
}

function TagsField({ label, known, value, onChange }: TagsFieldProps) {
  return (
    <TagsInput
      label={label}
      data={[...known]}
      value={[...value]}
      maxTags={20}
      acceptValueOnBlur
      splitChars={[',', '，', '、', ';', '；']}
      onChange={onChange}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && isComposing(event.nativeEvent)) event.preventDefault();
      }}
    />
  );
}

/** The fields that were given something; the others leave everybody as they are. */
function listGiven(changes: ManyChanges): ManyChanges {
  const given = Object.entries(changes).filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && !value.length),
  );
  return Object.fromEntries(given) as ManyChanges;
}

function ManyEditForm({ ids, tags, onClose }: ManyEditDrawerProps) {
  const t = useTranslate();
  const [changes, setChanges] = useState<ManyChanges>({});
  const set = (more: ManyChanges): void => setChanges({ ...changes, ...more });
  const save = useCommand(commands.people.updateMany, {
    done: ({ changed }) => t('people.changedMany', { count: changed }),
    onDone: onClose,
  });
  const given = listGiven(changes);
  const isEmpty = Object.keys(given).length === 0;
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed">
        {t('people.manyHint')}
      </Text>
      <Group grow gap="md">
        <Select
          label={t('people.type')}
          placeholder={t('people.unchanged')}
          clearable
          value={changes.employmentType ?? null}
          onChange={(value) =>
            set({ employmentType: (value as EmploymentType | null) ?? undefined })
          }
          data={employmentTypes.map((value) => ({ value, label: t(`people.type_${value}`) }))}
        />
        <TextInput
          label={t('people.level')}
          placeholder={t('people.unchanged')}
          value={changes.level ?? ''}
          maxLength={20}
          onChange={(event) => set({ level: event.currentTarget.value })}
        />
      </Group>
      <TagsField
        label={t('people.addTags')}
        known={tags}
        value={changes.addTags ?? []}
        onChange={(addTags) => set({ addTags })}
      />
      <TagsField
        label={t('people.removeTags')}
        known={tags}
        value={changes.removeTags ?? []}
        onChange={(removeTags) => set({ removeTags })}
      />
      <Group grow gap="md">
        <DateField
          label={t('people.confirmsOn')}
          value={changes.confirmsOn ?? null}
          onChange={(day) => set({ confirmsOn: day ?? undefined })}
          isClearable
        />
        <DateField
          label={t('people.contractEndsOn')}
          value={changes.contractEndsOn ?? null}
          onChange={(day) => set({ contractEndsOn: day ?? undefined })}
          isClearable
        />
      </Group>
      <Group gap="sm">
        <Button
          disabled={isEmpty}
          loading={save.isPending}
          onClick={() => save.mutate({ ids: [...ids], changes: given })}
        >
          {t('people.changeMany', { count: ids.length })}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
      </Group>
    </Stack>
  );
}

/** The same change of several people, in one act. */
export function ManyEditDrawer(props: ManyEditDrawerProps) {
  const t = useTranslate();
  const { ids, onClose } = props;
  return (
    <DetailDrawer
      title={t('people.manyTitle', { count: ids.length })}
      isOpen={ids.length > 0}
      onClose={onClose}
    >
      {ids.length > 0 && <ManyEditForm {...props} />}
    </DetailDrawer>
  );
}
