import { Textarea } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { client } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useDraft } from '#renderer/lib/useDraft.ts';
import classes from './MeetingPage.module.css';

interface PrivateNoteProps {
  readonly meetingId: string;
  readonly value: string;
  readonly onSave: (text: string) => void;
}

/** For the manager alone; it looks private and is on no export. Typing is kept as a draft. */
export function PrivateNote({ meetingId, value, onSave }: PrivateNoteProps) {
  const t = useTranslate();
  const key = `meeting:${meetingId}:note`;
  const draft = useDraft(key);
  const [typed, setTyped] = useState<string | null>(null);
  const save = (): void => {
    if (typed !== null && typed !== value) onSave(typed);
    draft.discard();
    setTyped(null);
  };
  const restore = useEffectEvent((content: string) => setTyped((current) => current ?? content));
  useEffect(() => {
    const read = async (): Promise<void> => {
      const kept = await client.drafts.read({ key });
      if (kept) restore(kept.content);
    };
    void read().catch(() => undefined);
  }, [key]);
  const saveOnLeaving = useEffectEvent(() => typed !== null && save());
  useEffect(() => () => void saveOnLeaving(), []);
  return (
    <section className={classes.private}>
      <Textarea
        label={
          <span className={classes.privateLabel}>
            <IconLock size={14} aria-hidden />
            {t('meetings.privateNote')}
          </span>
        }
        description={t('meetings.privateHint')}
        autosize
        minRows={2}
        maxRows={10}
        maxLength={20_000}
        value={typed ?? value}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          draft.save(event.currentTarget.value);
        }}
        onBlur={save}
      />
    </section>
  );
}
