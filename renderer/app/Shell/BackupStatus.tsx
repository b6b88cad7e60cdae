import { Text, Tooltip } from '@mantine/core';
import { IconDatabase, IconDatabaseExclamation } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { paths } from '#renderer/app/paths.ts';
import { workspaceQueries } from '#renderer/features/workspace/index.ts';
import { formatInstant } from '#renderer/lib/formatInstant.ts';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { readInstant } from '#renderer/lib/today.ts';
import { isBackupOverdue } from '#shared/features/workspace/backupRules.ts';
import type { WorkspaceState } from '#shared/features/workspace/workspaceModel.ts';
import classes from './BackupStatus.module.css';

const refreshInterval = 15_000;

function isOverdue({ lastBackup, recents }: WorkspaceState): boolean {
  const [current] = recents;
  if (!current) return false;
  const now = readInstant();
  return isBackupOverdue({
    lastBackupAt: lastBackup?.at ?? null,
    openedAt: current.openedAt,
    now,
  });
}

function useStatusText(state: WorkspaceState | undefined) {
  const t = useTranslate();
  const language = useLanguage();
  if (!state) return { text: '', problem: null };
  const moment = state.lastBackup ? formatInstant(state.lastBackup.at, language) : null;
  const text = moment ? t('shell.lastBackup', { moment }) : t('shell.noBackupYet');
  if (state.isBackupFailing)
    return { text: t('shell.backupFailing'), problem: `${text} · ${t('shell.backupFailingHelp')}` };
  if (isOverdue(state))
    return { text: t('shell.backupOverdue'), problem: `${text} · ${t('shell.backupOverdueHelp')}` };
  return { text, problem: null };
}

/**
 * When the last verified backup was made; red when the newest attempt failed or none was made for
 * a day. Leads to the settings, where one can be made by hand.
 */
export function BackupStatus({ isCollapsed }: { isCollapsed: boolean }) {
  const { data: state } = useQuery({
    ...workspaceQueries.state(),
    refetchInterval: refreshInterval,
  });
  const { text, problem } = useStatusText(state);
  if (!state) return null;
  const Icon = problem ? IconDatabaseExclamation : IconDatabase;
  return (
    <Tooltip label={problem ?? text} position="right" multiline maw={280}>
      <Link
        href={paths.settings}
        className={classes.status}
        data-failing={problem !== null || undefined}
        aria-label={problem ?? text}
      >
        <Icon size={16} stroke={1.6} aria-hidden />
        {!isCollapsed && (
          <Text size="xs" truncate role="status">
            {text}
          </Text>
        )}
      </Link>
    </Tooltip>
  );
}
