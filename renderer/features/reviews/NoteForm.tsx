import { Button, Group, Textarea } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useEffectEvent, useState } from 'react';
import { client } from '#renderer/lib/client.ts';
import { isPlainEnter, isPlainEscape } from '#renderer/lib/keyboard.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useDraft } from '#renderer/lib/useDraft.ts';
import type { NoteKind } from '#shared/features/reviews/reviewsModel.ts';
import classes from './ReviewLine.module.css';

interface NoteFormProps {
  /** Name of its draft: what is typed here survives. */
  readonly draftKey: string;
  readonly kind: NoteKind;
  readonly text: string;
  readonly onSave: (text: string) => void;
  readonly onClose: () => void;
}

/** The words of a comment or a private note: Enter saves, Shift+Enter breaks the line, Esc leaves. */
export function NoteForm({ draftKey, kind, text, onSave, onClose }: NoteFormProps) {
  const t = useTranslate();
  const [typed, setTyped] = useState(text);
  const draft = useDraft(draftKey);
  const restore = useEffectEvent((content: string) =>
    setTyped((current) => (current === text ? content : current)),
  );
  useEffect(() => {
    const read = async (): Promise<void> => {
      const kept = await client.drafts.read({ key: draftKey });
      if (kept) restore(kept.content);
    };
    void read().catch(() => undefined);
  }, [draftKey]);
  const save = (): void => {
    if (typed.trim() === '') return;
    draft.discard();
    onSave(typed.trim());
  };
  const takeKey = (event: KeyboardEvent): void => {
    const isSaving = isPlainEnter(event) && !event.shiftKey;
    if (isSaving) save();
    else if (isPlainEscape(event)) onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={classes.form} data-kind={kind}>
      <Textarea
        label={
          <span className={classes.formLabel}>
            {kind === 'private' && <IconLock size={13} aria-hidden />}
            {t(`reviews.noteLabel.${kind}`)}
          </span>
        }
        description={t(`reviews.noteHint.${kind}`)}
        autosize
        minRows={1}
        maxRows={8}
        maxLength={2000}
        autoFocus
        data-mantine-stop-propagation
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          draft.save(event.currentTarget.value);
        }}
        onKeyDown={takeKey}
      />
      <Group gap="sm">
        <Button size="compact-sm" disabled={typed.trim() === ''} onClick={save}>
          {t('common.save')}
        </Button>
        <Button size="compact-sm" variant="subtle" color="gray" onClick={onClose}>
          {t('common.cancel')}
        </Button>
      </Group>
    </div>
  );
}
