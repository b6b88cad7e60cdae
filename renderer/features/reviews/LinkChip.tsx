import { Anchor, Button, Group, Popover, Text, UnstyledButton } from '@mantine/core';
import { type Icon, IconHandStop, IconListCheck, IconMessages } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { paths } from '#renderer/app/paths.ts';
import { DateField } from '#renderer/components/DateField/DateField.tsx';
import {
  commitmentsQueries,
  DueText,
  StateMark,
  useMoves,
} from '#renderer/features/commitments/index.ts';
import { commands } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useToday } from '#renderer/lib/today.ts';
import { useCommand } from '#renderer/lib/useCommand.ts';
import type { CommitmentKind } from '#shared/features/commitments/commitmentsModel.ts';
import { isOpen } from '#shared/features/commitments/commitmentsRules.ts';
import type { LineLink } from '#shared/features/reviews/reviewsModel.ts';
import classes from './ReviewLine.module.css';

const icons: Readonly<Record<CommitmentKind, Icon>> = {
  task: IconListCheck,
  topic: IconMessages,
  promise: IconHandStop,
};

/** What can be changed without leaving the report: the date, and that it is done. */
function LinkDetail({ link }: { readonly link: LineLink }) {
  const t = useTranslate();
  const { commitmentId: id, title, state } = link;
  const { data: detail } = useQuery({
    ...commitmentsQueries.detail(id, useToday()),
    throwOnError: false,
  });
  const move = useMoves();
  const update = useCommand(commands.commitments.update, { done: () => t('reviews.dueChanged') });
  if (!detail) return null;
  const { revision } = detail;
  return (
    <div className={classes.linkDetail}>
      <Text size="sm" lineClamp={4}>
        {title}
      </Text>
      {isOpen(state) && (
        <DateField
          label={t('commitments.due')}
          value={detail.dueOn}
          onChange={(dueOn) => update.mutate({ id, revision, changes: { dueOn } })}
        />
      )}
      <Group justify="space-between">
        {isOpen(state) ? (
          <Button size="xs" onClick={() => move({ id, title, move: 'complete' })}>
            {t('commitments.move.complete')}
          </Button>
        ) : (
          <StateMark state={state} />
        )}
        <Anchor component={Link} href={`${paths.tasks}/${id}`} size="sm">
          {t('reviews.openTask')}
        </Anchor>
      </Group>
    </div>
  );
}

/** A task, topic or promise made of the line, with where it stands. */
export function LinkChip({ link }: { readonly link: LineLink }) {
  const t = useTranslate();
  const [isShown, setShown] = useState(false);
  const { kind, title, state, ownerName, dueOn, isOverdue } = link;
  const KindIcon = icons[kind];
  return (
    <Popover opened={isShown} onChange={setShown} width={280} position="bottom-start" trapFocus>
      <Popover.Target>
        <UnstyledButton
          className={classes.chip}
          data-kind={kind}
          title={title}
          onClick={() => setShown(!isShown)}
        >
          <KindIcon size={14} stroke={1.8} aria-hidden />
          <span>{t(`reviews.madeOf.${kind}`)}</span>
          {kind === 'task' && ownerName !== null && <span>{ownerName}</span>}
          {isOpen(state) && <DueText dueOn={dueOn} isOverdue={isOverdue} />}
          {(state !== 'todo' || dueOn === null) && <StateMark state={state} />}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>{isShown && <LinkDetail link={link} />}</Popover.Dropdown>
    </Popover>
  );
}
