import { ActionIcon, Checkbox, Tooltip } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { StatusBadge, suggestTone, useNudge } from '#renderer/features/reports/index.ts';
import { formatInstant } from '#renderer/lib/formatInstant.ts';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import type { BoardRow, WeekBoard } from '#shared/features/reports/boardModel.ts';
import { formatMoment } from '#shared/features/reports/formatFigure.ts';
import classes from './ChasePage.module.css';

interface MissingRowProps {
  readonly board: WeekBoard;
  readonly row: BoardRow;
  readonly isNamed: boolean;
  readonly onToggle: () => void;
}

function MissingRow({ board, row, isNamed, onToggle }: MissingRowProps) {
  const t = useTranslate();
  const language = useLanguage();
  const { nudge } = useNudge(board);
  const tone = suggestTone([row]);
  const label = t('chase.copyFor', { name: row.name, tone: t(`reminders.tone_${tone}`) });
  return (
    <li>
      <Checkbox
        className={classes.person}
        label={row.name}
        wrapperProps={{ title: row.name }}
        checked={isNamed}
        onChange={onToggle}
      />
      <span className={classes.post} title={row.postName ?? ''}>
        {row.postName}
      </span>
      <StatusBadge status={row.status} />
      <span className={classes.quiet}>
        {t('reports.dueAt', { moment: formatMoment(row.dueAt, language) })}
      </span>
      {row.lastNudgeAt !== null && (
        <Tooltip label={t('chase.nudgedLast', { last: formatInstant(row.lastNudgeAt, language) })}>
          <span className={classes.nudged}>
            {t('chase.nudgedTimes', { count: row.nudgeCount })}
          </span>
        </Tooltip>
      )}
      <Tooltip label={label}>
        <ActionIcon
          size="md"
          className={classes.end}
          aria-label={label}
          onClick={() => nudge([row], tone)}
        >
          <IconCopy size={16} stroke={1.6} />
        </ActionIcon>
      </Tooltip>
    </li>
  );
}

interface MissingListProps {
  readonly board: WeekBoard;
  readonly missing: readonly BoardRow[];
  readonly skipped: ReadonlySet<string>;
  readonly onToggle: (personId: string) => void;
}

/** Whom to ask, how often they were asked already, and the words for one of them alone. */
export function MissingList({ board, missing, skipped, onToggle }: MissingListProps) {
  return (
    <ul className={classes.people}>
      {missing.map((row) => (
        <MissingRow
          key={row.personId}
          board={board}
          row={row}
          isNamed={!skipped.has(row.personId)}
          onToggle={() => onToggle(row.personId)}
        />
      ))}
    </ul>
  );
}
