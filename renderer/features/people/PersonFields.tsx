import { Group, Select, SimpleGrid } from '@mantine/core';
import { DateField } from '#renderer/components/DateField/DateField.tsx';
import { SavedTags } from '#renderer/components/SavedField/SavedTags.tsx';
import { SavedTextarea } from '#renderer/components/SavedField/SavedTextarea.tsx';
import { SavedTextInput } from '#renderer/components/SavedField/SavedTextInput.tsx';
import { useTranslate } from '#renderer/lib/language.tsx';
import {
  type EmploymentType,
  employmentTypes,
  type PersonFields as Fields,
  type PersonRow,
} from '#shared/features/people/peopleModel.ts';

interface PersonFieldsProps {
  readonly person: PersonRow;
  readonly save: (changes: Partial<Fields>) => void;
}

/** The days of a person. The last one is given by a leaving: here it is corrected, not cleared. */
function PersonDates({ person, save }: PersonFieldsProps) {
  const t = useTranslate();
  return (
    <>
      <DateField
        label={t('people.joinedOn')}
        value={person.joinedOn}
        onChange={(joinedOn) => save({ joinedOn })}
        isClearable
      />
      {person.leftOn !== null && (
        <DateField
          label={t('people.leftOn')}
          value={person.leftOn}
          onChange={(leftOn) => save({ leftOn })}
        />
      )}
      <DateField
        label={t('people.confirmsOn')}
        value={person.confirmsOn}
        onChange={(confirmsOn) => save({ confirmsOn })}
        isClearable
      />
      <DateField
        label={t('people.contractEndsOn')}
        value={person.contractEndsOn}
        onChange={(contractEndsOn) => save({ contractEndsOn })}
        isClearable
      />
      <DateField
        label={t('people.bornOn')}
        value={person.bornOn}
        onChange={(bornOn) => save({ bornOn })}
        isClearable
      />
    </>
  );
}

/** The form of a person; every field saves itself. */
export function PersonFields({ person, save }: PersonFieldsProps) {
  const t = useTranslate();
  return (
    <>
      <Group grow gap="md">
        <SavedTextInput
          label={t('people.name')}
          value={person.name}
          maxLength={60}
          isRequired
          onSave={(name) => save({ name })}
        />
        <SavedTextInput
          label={t('people.level')}
          value={person.level}
          maxLength={20}
          onSave={(level) => save({ level })}
        />
      </Group>
      <SavedTags
        label={t('people.aliases')}
        description={t('people.aliasesHint')}
        value={person.aliases}
        onSave={(aliases) => save({ aliases })}
      />
      <SavedTags
        label={t('people.tags')}
        description={t('people.tagsHint')}
        value={person.tags}
        onSave={(tags) => save({ tags })}
      />
      <SimpleGrid cols={3} spacing="md">
        <Select
          label={t('people.type')}
          value={person.employmentType}
          allowDeselect={false}
          onChange={(value) => save({ employmentType: value as EmploymentType })}
          data={employmentTypes.map((value) => ({ value, label: t(`people.type_${value}`) }))}
        />
        <PersonDates person={person} save={save} />
      </SimpleGrid>
      <SavedTextarea
        label={t('people.note')}
        value={person.note}
        maxLength={2000}
        onSave={(note) => save({ note })}
      />
    </>
  );
}
