import { Button, CloseButton, Group, Text, Title, Tooltip, UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { SavedTextInput } from '#renderer/components/SavedField/SavedTextInput.tsx';
import { PersonSelect, peopleQueries } from '#renderer/features/people/index.ts';
import { commands } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useToday } from '#renderer/lib/today.ts';
import { useCommand } from '#renderer/lib/useCommand.ts';
import type { Attendee, MeetingPage } from '#shared/features/meetings/meetingsModel.ts';
import classes from './MeetingPage.module.css';

interface AttendeeProps {
  readonly meetingId: string;
  readonly attendee: Attendee;
  readonly isLocked: boolean;
}

/** A name that is clicked when the person did not come, or came after all. */
function AttendeeChip({ meetingId, attendee, isLocked }: AttendeeProps) {
  const t = useTranslate();
  const { personId, name, isPresent, absenceReason } = attendee;
  const { mutate: setAttendance } = useCommand(commands.meetings.setAttendance);
  const { mutate: remove } = useCommand(commands.meetings.removeAttendee);
  const toggle = t(isPresent ? 'meetings.markAbsent' : 'meetings.markPresent', { name });
  return (
    <span className={classes.chip} title={name} data-absent={!isPresent || undefined}>
      <Tooltip label={toggle} disabled={isLocked}>
        <UnstyledButton
          className={classes.chipName}
          disabled={isLocked}
          aria-label={toggle}
          onClick={() =>
            setAttendance({ meetingId, personId, isPresent: !isPresent, absenceReason })
          }
        >
          {name}
        </UnstyledButton>
      </Tooltip>
      {!isLocked && (
        <CloseButton
          size="xs"
          aria-label={t('meetings.removeAttendee', { name })}
          onClick={() => remove({ meetingId, personId })}
        />
      )}
    </span>
  );
}

/** Who is absent, with the reason to fill in. */
function Absence({ meetingId, attendee, isLocked }: AttendeeProps) {
  const t = useTranslate();
  const { personId, name, absenceReason } = attendee;
  const { mutate: setAttendance } = useCommand(commands.meetings.setAttendance);
  return (
    <li className={classes.absence}>
      <span className={classes.absentName}>{t('meetings.isAbsent', { name })}</span>
      {isLocked ? (
        <span>{absenceReason}</span>
      ) : (
        <SavedTextInput
          size="xs"
          className={classes.grow}
          aria-label={t('meetings.reasonOf', { name })}
          placeholder={t('meetings.absenceReason')}
          maxLength={100}
          value={absenceReason}
          onSave={(reason) =>
            setAttendance({ meetingId, personId, isPresent: false, absenceReason: reason })
          }
        />
      )}
    </li>
  );
}

/** Who was there and who was not, and why. */
export function Attendees({ meeting }: { readonly meeting: MeetingPage }) {
  const t = useTranslate();
  const { data: people = [] } = useQuery(peopleQueries.refs(useToday()));
  const { mutate: invite } = useCommand(commands.meetings.addAttendees);
  const isLocked = meeting.state === 'final';
  const invited = new Set(meeting.attendees.map(({ personId }) => personId));
  const others = people.filter(({ id, hasLeft }) => !hasLeft && !invited.has(id));
  const absent = meeting.attendees.filter(({ isPresent }) => !isPresent);
  const add = (personIds: string[]): void => invite({ meetingId: meeting.id, personIds });
  return (
    <section className={classes.section}>
      <Group justify="space-between">
        <Title order={2} size={14}>
          {t('meetings.attendees')}
        </Title>
        <Text size="xs" c="dimmed">
          {meeting.attendees.length > 0 &&
            t('meetings.attendance', {
              present: meeting.attendees.length - absent.length,
              absent: absent.length,
            })}
        </Text>
      </Group>
      {meeting.attendees.length > 0 && (
        <div className={classes.chips}>
          {meeting.attendees.map((attendee) => (
            <AttendeeChip
              key={attendee.personId}
              meetingId={meeting.id}
              attendee={attendee}
              isLocked={isLocked}
            />
          ))}
        </div>
      )}
      {absent.length > 0 && (
        <ul className={classes.absences}>
          {absent.map((attendee) => (
            <Absence
              key={attendee.personId}
              meetingId={meeting.id}
              attendee={attendee}
              isLocked={isLocked}
            />
          ))}
        </ul>
      )}
      {!isLocked && others.length > 0 && (
        <Group gap="sm" wrap="nowrap">
          <PersonSelect
            key={meeting.attendees.length}
            className={classes.grow}
            aria-label={t('meetings.addAttendee')}
            placeholder={t('meetings.addAttendee')}
            value={null}
            excludedIds={invited}
            onChange={(personId) => personId !== null && add([personId])}
          />
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            onClick={() => add(others.map(({ id }) => id))}
          >
            {t('meetings.everybody', { count: others.length })}
          </Button>
        </Group>
      )}
    </section>
  );
}
