import { ActionIcon, Badge, Button, Menu } from '@mantine/core';
import { IconChevronLeft, IconCircleCheck, IconCopy, IconLockOpen } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { paths } from '#renderer/app/paths.ts';
import { EmptyState } from '#renderer/components/EmptyState/EmptyState.tsx';
import { ExportMenu } from '#renderer/components/ExportMenu/ExportMenu.tsx';
import { PageHeader } from '#renderer/components/PageHeader/PageHeader.tsx';
import { SavedNote } from '#renderer/components/SavedField/SavedNote.tsx';
import { client, commands } from '#renderer/lib/client.ts';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { showFailure } from '#renderer/lib/notices.tsx';
import { useToday } from '#renderer/lib/today.ts';
import { useCommand } from '#renderer/lib/useCommand.ts';
import { useCopy } from '#renderer/lib/useCopy.ts';
import { useSaveFields } from '#renderer/lib/useSaveFields.ts';
import {
  type MeetingPage as Meeting,
  type MeetingFields,
  type MinutesFormat,
  minutesFormats,
} from '#shared/features/meetings/meetingsModel.ts';
import { Attendees } from './Attendees.tsx';
import { EarlierActions } from './EarlierActions.tsx';
import { FinalFacts } from './FinalFacts.tsx';
import { Lines } from './Lines.tsx';
import { MeetingFacts } from './MeetingFacts.tsx';
import classes from './MeetingPage.module.css';
import { meetingsQueries } from './meetingsQueries.ts';
import { PrivateNote } from './PrivateNote.tsx';

function MinutesMenu({ id }: { readonly id: string }) {
  const t = useTranslate();
  const language = useLanguage();
  const { copy } = useCopy();
  const copyText = (): void => {
    client.meetings
      .minutesText({ id, language })
      .then(({ text }) => copy(text, t('meetings.copied')))
      .catch((error: unknown) => showFailure(t, error));
  };
  return (
    <ExportMenu
      formats={minutesFormats}
      run={(format, workToken) =>
        client.meetings.exportMinutes({ id, language, workToken, format: format as MinutesFormat })
      }
    >
      <Menu.Item leftSection={<IconCopy size={16} />} onClick={copyText}>
        {t('meetings.copyText')}
      </Menu.Item>
    </ExportMenu>
  );
}

/** 定稿, or the way back from it. */
function StateButton({ meeting }: { readonly meeting: Meeting }) {
  const t = useTranslate();
  const { mutate: finalise } = useCommand(commands.meetings.finalise, {
    done: () => t('meetings.finalised', { title: meeting.title }),
  });
  const { mutate: reopen } = useCommand(commands.meetings.reopen, {
    done: () => t('meetings.reopened', { title: meeting.title }),
  });
  const { id } = meeting;
  return meeting.state === 'final' ? (
    <Button
      variant="default"
      leftSection={<IconLockOpen size={16} />}
      onClick={() => reopen({ id })}
    >
      {t('meetings.reopen')}
    </Button>
  ) : (
    <Button leftSection={<IconCircleCheck size={16} />} onClick={() => finalise({ id })}>
      {t('meetings.finalise')}
    </Button>
  );
}

function LoadedMeeting({ meeting }: { readonly meeting: Meeting }) {
  const t = useTranslate();
  const { id } = meeting;
  const isLocked = meeting.state === 'final';
  const { save, savedAt } = useSaveFields<Partial<MeetingFields>>({
    revision: meeting.revision,
    send: (revision, changes) => commands.meetings.update({ id, revision, changes }),
  });
  return (
    <>
      <PageHeader
        title={meeting.title}
        back={
          <ActionIcon component={Link} href={paths.meetings} aria-label={t('meetings.all')}>
            <IconChevronLeft size={20} />
          </ActionIcon>
        }
        scope={
          <>
            <Badge variant="light" radius="sm" flex="none" color={isLocked ? 'green' : 'gray'}>
              {t(isLocked ? 'meetings.final' : 'meetings.draft')}
            </Badge>
            {!isLocked && (
              <div className={classes.note}>
                <SavedNote savedAt={savedAt} />
              </div>
            )}
          </>
        }
        actions={
          <>
            <MinutesMenu id={id} />
            <StateButton meeting={meeting} />
          </>
        }
      />
      <div className={classes.page}>
        <div className={classes.minutes}>
          <EarlierActions actions={meeting.earlierActions} isUnfolded={!isLocked} />
          <Lines meeting={meeting} />
        </div>
        <aside className={classes.side} aria-label={t('meetings.about')}>
          {isLocked ? (
            <FinalFacts meeting={meeting} />
          ) : (
            <MeetingFacts meeting={meeting} save={save} />
          )}
          <Attendees meeting={meeting} />
          <PrivateNote
            meetingId={id}
            value={meeting.privateNote}
            onSave={(privateNote) => save({ privateNote })}
          />
        </aside>
      </div>
    </>
  );
}

/** One meeting in progress or as it was: minutes on the left, who and when on the right. */
export function MeetingPage({ id }: { readonly id: string }) {
  const t = useTranslate();
  const { data: meeting, isError } = useQuery({
    ...meetingsQueries.page(id, useToday()),
    // An undo may take the meeting away while it is open.
    throwOnError: false,
  });
  if (isError) {
    return (
      <EmptyState
        text={t('meetings.gone')}
        action={
          <Button component={Link} href={paths.meetings} variant="default">
            {t('meetings.all')}
          </Button>
        }
      />
    );
  }
  return meeting ? <LoadedMeeting key={meeting.id} meeting={meeting} /> : null;
}
