import { Button, Group, Skeleton } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { DetailDrawer } from '#renderer/components/DetailDrawer/DetailDrawer.tsx';
import { SavedNote } from '#renderer/components/SavedField/SavedNote.tsx';
import { commands } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useToday } from '#renderer/lib/today.ts';
import { useCommand } from '#renderer/lib/useCommand.ts';
import { useOpenRecord } from '#renderer/lib/useOpenRecord.ts';
import { useSaveFields } from '#renderer/lib/useSaveFields.ts';
import type {
  CommitmentChanges,
  CommitmentDetail,
  CommitmentKind,
} from '#shared/features/commitments/commitmentsModel.ts';
import { commitmentsQueries } from './commitmentsQueries.ts';
import { SlipTag } from './SlipTag.tsx';
import { StateMark } from './StateMark.tsx';
import classes from './TaskDrawer.module.css';
import { TaskEvents } from './TaskEvents.tsx';
import { TaskFields } from './TaskFields.tsx';
import { isReasoned, type ReasonedMove, TaskMoves } from './TaskMoves.tsx';
import { TaskOutcomes } from './TaskOutcomes.tsx';

export type TaskFocus = 'title' | ReasonedMove | null;

interface TaskDrawerProps {
  readonly task: { readonly id: string; readonly focus: TaskFocus } | null;
  /** What it is called. */
  readonly kind?: CommitmentKind;
  readonly onClose: () => void;
}

interface TaskDetailProps {
  readonly task: CommitmentDetail;
  readonly focus: TaskFocus;
  readonly onClose: () => void;
}

function TaskDetail({ task, focus, onClose }: TaskDetailProps) {
  const t = useTranslate();
  const { save, savedAt } = useSaveFields<CommitmentChanges>({
    revision: task.revision,
    send: (revision, changes) => commands.commitments.update({ id: task.id, revision, changes }),
  });
  const remove = useCommand(commands.commitments.remove, {
    done: () => t('commitments.removed'),
    onDone: onClose,
  });
  return (
    <>
      <Group gap="md" className={classes.section}>
        <StateMark state={task.state} />
        {task.returnCount > 0 && (
          <span className={classes.returned}>
            {t('commitments.returned', { count: task.returnCount })}
          </span>
        )}
        <SlipTag count={task.slipCount} />
      </Group>
      <TaskMoves task={task} initial={isReasoned(focus) ? focus : null} />
      <TaskFields task={task} save={save} focusesTitle={focus === 'title'} />
      <TaskOutcomes outcomes={task.outcomes} />
      <TaskEvents events={task.events} />
      <Group justify="space-between">
        {task.source.kind === 'manual' ? (
          <Button
            variant="subtle"
            color="red"
            size="xs"
            leftSection={<IconTrash size={16} />}
            onClick={() => remove.mutate({ id: task.id })}
          >
            {t('common.delete')}
          </Button>
        ) : (
          <span />
        )}
        <SavedNote savedAt={savedAt} />
      </Group>
    </>
  );
}

function LoadedTask({ id, focus, onClose }: { id: string; focus: TaskFocus; onClose: () => void }) {
  const task = useOpenRecord(commitmentsQueries.detail(id, useToday()), onClose);
  if (!task) return <Skeleton height={120} />;
  return <TaskDetail key={task.id} task={task} focus={focus} onClose={onClose} />;
}

/** One task over the list: what can be done with it, its facts, and what happened so far. */
export function TaskDrawer({ task, kind = 'task', onClose }: TaskDrawerProps) {
  const t = useTranslate();
  return (
    <DetailDrawer title={t(`commitments.oneOf.${kind}`)} isOpen={task !== null} onClose={onClose}>
      {task && <LoadedTask {...task} onClose={onClose} />}
    </DetailDrawer>
  );
}
