import { Text } from '@mantine/core';
import { useRef, useState } from 'react';
import { QuickAddField, usePeopleIndex } from '#renderer/features/commitments/index.ts';
import { MeSelect } from '#renderer/features/workspace/index.ts';
import { commands } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useToday } from '#renderer/lib/today.ts';
import { useCommand } from '#renderer/lib/useCommand.ts';
import { longestTitle } from '#shared/features/commitments/commitmentsModel.ts';
import { readQuickAdd } from '#shared/features/commitments/quickAdd.ts';
import type { StoredLine } from '#shared/features/reports/reportsModel.ts';
import { NoteForm } from './NoteForm.tsx';
import classes from './ReviewLine.module.css';
import type { LineFormKind } from './useLineActs.ts';

interface LineFormProps {
  readonly kind: LineFormKind;
  readonly line: StoredLine;
  /** Whose report it is: the owner of a task unless the words name somebody else. */
  readonly reporterId: string;
  readonly onClose: () => void;
}

type FormProps = Omit<LineFormProps, 'kind'>;

/** The line as a task to be: its words, its owner and a date by the syntax of quick add. */
function TaskForm({ line, reporterId, onClose }: FormProps) {
  const t = useTranslate();
  const today = useToday();
  const { index } = usePeopleIndex();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(line.text.replaceAll(/\s+/g, ' ').trim().slice(0, longestTitle));
  const [named] = useState(() => readQuickAdd(text, index, today));
  const make = useCommand(commands.reviews.makeTask, {
    isInRow: true,
    done: (_, { title }) => t('reviews.taskMade', { title }),
    onDone: onClose,
  });
  const isNamed = named.ownerId !== null || named.candidates.length > 0;
  return (
    <div className={classes.form}>
      <QuickAddField
        inputRef={input}
        label={t('reviews.taskLabel')}
        text={text}
        onText={setText}
        initialOwnerId={isNamed ? null : reporterId}
        isFocused
        onEscape={onClose}
        onAdd={(task) => make.isPending || make.mutate({ ...task, lineId: line.id })}
      />
    </div>
  );
}

function NoteOfLine({ kind, line, onClose }: FormProps & { kind: 'comment' | 'private' }) {
  const t = useTranslate();
  const { id: lineId } = line;
  const add = useCommand(commands.reviews.addNote, {
    isInRow: true,
    done: () => t(`reviews.noteAdded.${kind}`),
  });
  return (
    <NoteForm
      draftKey={`review:line:${lineId}:${kind}`}
      kind={kind}
      text=""
      onClose={onClose}
      onSave={(text) => {
        onClose();
        add.mutate({ lineId, kind, text });
      }}
    />
  );
}

/** What an act on a line still needs to know. */
export function LineForm({ kind, ...form }: LineFormProps) {
  const t = useTranslate();
  if (kind === 'task') return <TaskForm {...form} />;
  if (kind === 'me') {
    return (
      <div className={classes.form} role="alert">
        <Text size="sm">{t('reviews.whoAreYou')}</Text>
        <MeSelect />
      </div>
    );
  }
  return <NoteOfLine key={kind} kind={kind} {...form} />;
}
