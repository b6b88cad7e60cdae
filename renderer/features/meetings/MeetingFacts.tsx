import { Group, Select, TextInput } from '@mantine/core';
import { DateField } from '#renderer/components/DateField/DateField.tsx';
import { SavedTextInput } from '#renderer/components/SavedField/SavedTextInput.tsx';
import { PersonSelect } from '#renderer/features/people/index.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { type MeetingKind, meetingKinds } from '#shared/features/meetings/meetingKinds.ts';
import type { MeetingFields, MeetingPage } from '#shared/features/meetings/meetingsModel.ts';
import classes from './MeetingPage.module.css';

interface MeetingFactsProps {
  readonly meeting: MeetingPage;
  readonly save: (changes: Partial<MeetingFields>) => void;
}

/** When, where, who leads: every field saves itself. */
export function MeetingFacts({ meeting, save }: MeetingFactsProps) {
  const t = useTranslate();
  return (
    <div className={classes.facts}>
      <SavedTextInput
        label={t('meetings.meetingTitle')}
        isRequired
        maxLength={100}
        value={meeting.title}
        onSave={(title) => save({ title })}
      />
      <Group grow gap="sm">
        <DateField
          label={t('meetings.heldOn')}
          value={meeting.heldOn}
          onChange={(heldOn) => heldOn !== null && save({ heldOn })}
        />
        <TextInput
          type="time"
          label={t('meetings.startsAt')}
          value={meeting.startsAt ?? ''}
          onChange={(event) => save({ startsAt: event.currentTarget.value || null })}
        />
      </Group>
      <PersonSelect
        label={t('meetings.host')}
        clearable
        value={meeting.hostId}
        onChange={(hostId) => save({ hostId })}
      />
      <PersonSelect
        label={t('meetings.recorder')}
        clearable
        value={meeting.recorderId}
        onChange={(recorderId) => save({ recorderId })}
      />
      <Group grow gap="sm" preventGrowOverflow={false}>
        <Select
          miw={176}
          label={t('meetings.kindLabel')}
          allowDeselect={false}
          value={meeting.kind}
          onChange={(kind) => save({ kind: kind as MeetingKind })}
          data={meetingKinds.map((value) => ({ value, label: t(`meetings.kind.${value}`) }))}
        />
        <SavedTextInput
          label={t('meetings.place')}
          maxLength={60}
          value={meeting.place}
          onSave={(place) => save({ place })}
        />
      </Group>
    </div>
  );
}
