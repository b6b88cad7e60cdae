import { ActionIcon, UnstyledButton } from '@mantine/core';
import { IconLock, IconMessage, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { commands } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useCommand } from '#renderer/lib/useCommand.ts';
import type { LineNote } from '#shared/features/reviews/reviewsModel.ts';
import { NoteForm } from './NoteForm.tsx';
import classes from './ReviewLine.module.css';

/** The sign of a kind of note; the words beside it say the same to whoever cannot see it. */
export function NoteIcon({ kind }: Pick<LineNote, 'kind'>) {
  const t = useTranslate();
  const Icon = kind === 'private' ? IconLock : IconMessage;
  return <Icon size={14} stroke={1.8} role="img" aria-label={t(`reviews.noteKind.${kind}`)} />;
}

function Note({ note }: { readonly note: LineNote }) {
  const t = useTranslate();
  const [isEditing, setEditing] = useState(false);
  const update = useCommand(commands.reviews.updateNote, {
    isInRow: true,
    done: () => t('reviews.noteSaved'),
  });
  const remove = useCommand(commands.reviews.removeNote, {
    isInRow: true,
    done: () => t('reviews.noteRemoved'),
  });
  const { id, kind, text } = note;
  if (isEditing) {
    return (
      <NoteForm
        draftKey={`review:note:${id}`}
        kind={kind}
        text={text}
        onClose={() => setEditing(false)}
        onSave={(words) => {
          setEditing(false);
          update.mutate({ id, text: words });
        }}
      />
    );
  }
  return (
    <div className={classes.note} data-kind={kind}>
      <NoteIcon kind={kind} />
      <UnstyledButton
        className={classes.noteText}
        title={t('reviews.editNote')}
        onClick={() => setEditing(true)}
      >
        {text}
      </UnstyledButton>
      <ActionIcon
        size="xs"
        className={classes.noteRemove}
        aria-label={t('reviews.removeNote')}
        onClick={() => remove.mutate({ id })}
      >
        <IconX size={13} />
      </ActionIcon>
    </div>
  );
}

/** What the manager said about a line: comments for the person, private notes for himself. */
export function LineNotes({ notes }: { readonly notes: readonly LineNote[] }) {
  return notes.map((note) => <Note key={note.id} note={note} />);
}
