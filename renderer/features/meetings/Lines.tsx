import { Button, Group } from '@mantine/core';
import { useTranslate } from '#renderer/lib/language.tsx';
import { type MeetingPage, meetingLineKinds } from '#shared/features/meetings/meetingsModel.ts';
import { kindIcons } from './KindControl.tsx';
import { LineRow } from './LineRow.tsx';
import classes from './MeetingPage.module.css';
import { useLineActs } from './useLineActs.ts';
import { useLineEdits } from './useLineEdits.ts';

/** The minutes while they are typed: one line each for what was talked of, decided and agreed. */
export function Lines({ meeting }: { readonly meeting: MeetingPage }) {
  const t = useTranslate();
  const editor = useLineEdits(meeting);
  const acts = useLineActs(editor);
  const isLocked = meeting.state === 'final';
  const lastId = editor.lines.at(-1)?.id ?? null;
  return (
    <section aria-label={t('meetings.minutes')}>
      {editor.lines.map((line) => (
        <LineRow key={line.id} line={line} acts={acts} isLocked={isLocked} />
      ))}
      {!isLocked && (
        <Group gap="sm" className={classes.adders}>
          {meetingLineKinds.map((kind) => {
            const KindIcon = kindIcons[kind];
            return (
              <Button
                key={kind}
                size="compact-sm"
                variant="subtle"
                color="gray"
                leftSection={<KindIcon size={15} stroke={1.8} />}
                onClick={() => acts.begin(lastId, kind)}
              >
                {t(`meetings.addLine.${kind}`)}
              </Button>
            );
          })}
          <span className={classes.keys}>{t('meetings.lineKeys')}</span>
        </Group>
      )}
    </section>
  );
}
