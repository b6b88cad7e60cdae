import { Anchor, Group, Text, TextInput } from '@mantine/core';
import { Link } from 'wouter';
import { paths } from '#renderer/app/paths.ts';
import { DateField } from '#renderer/components/DateField/DateField.tsx';
import { SavedTextarea } from '#renderer/components/SavedField/SavedTextarea.tsx';
import { PersonSelect } from '#renderer/features/people/index.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useWeekWording } from '#renderer/lib/weekLabel.tsx';
import type {
  CommitmentChanges,
  CommitmentRow,
  CommitmentSource,
} from '#shared/features/commitments/commitmentsModel.ts';
import { isOpen } from '#shared/features/commitments/commitmentsRules.ts';
import { DutySelect } from './DutySelect.tsx';
import { describeSource } from './SourceText.tsx';
import classes from './TaskDrawer.module.css';

function SourceLink({ source }: { readonly source: CommitmentSource }) {
  const text = describeSource(source, useWeekWording());
  const href =
    source.kind === 'meeting'
      ? `${paths.meetings}/${source.meetingId}`
      : source.kind === 'report'
        ? paths.board
        : null;
  return href === null ? (
    <Text size="sm">{text}</Text>
  ) : (
    <Anchor component={Link} href={href} size="sm">
      {text}
    </Anchor>
  );
}

interface TaskFieldsProps {
  readonly task: CommitmentRow;
  readonly save: (changes: CommitmentChanges) => void;
  readonly focusesTitle: boolean;
}

/** The facts of a task; each saves itself. What has ended is read only until it is reopened. */
export function TaskFields({ task, save, focusesTitle }: TaskFieldsProps) {
  const t = useTranslate();
  const isLocked = !isOpen(task.state);
  return (
    <fieldset className={classes.fields} disabled={isLocked}>
      <SavedTextarea
        label={t(`commitments.oneOf.${task.kind}`)}
        value={task.title}
        maxLength={500}
        data-autofocus={focusesTitle || undefined}
        onSave={(title) => title.trim() !== '' && save({ title })}
      />
      {task.promisedToName !== null && (
        <Text size="sm">{t('commitments.promisedTo', { name: task.promisedToName })}</Text>
      )}
      {task.kind !== 'promise' && (
        <Group grow>
          <PersonSelect
            label={t('commitments.owner')}
            placeholder={task.ownerText || t('commitments.nobody')}
            clearable
            disabled={isLocked}
            value={task.ownerId}
            onChange={(ownerId) => save({ ownerId })}
          />
          <PersonSelect
            label={t('commitments.supervisor')}
            clearable
            disabled={isLocked}
            value={task.supervisorId}
            onChange={(supervisorId) => save({ supervisorId })}
          />
        </Group>
      )}
      <Group grow>
        <DateField
          label={t('commitments.due')}
          isClearable
          value={task.dueOn}
          onChange={(dueOn) => save({ dueOn })}
        />
        <TextInput
          type="time"
          label={t('commitments.dueTime')}
          disabled={isLocked || task.dueOn === null}
          value={task.dueTime ?? ''}
          onChange={(event) => save({ dueTime: event.currentTarget.value || null })}
        />
      </Group>
      {task.ownerId !== null && (
        <DutySelect task={task} ownerId={task.ownerId} isLocked={isLocked} save={save} />
      )}
      <div>
        <Text size="sm" fw={500}>
          {t('commitments.source')}
        </Text>
        <SourceLink source={task.source} />
      </div>
    </fieldset>
  );
}
