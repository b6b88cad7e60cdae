import { Text, Tooltip } from '@mantine/core';
import { IconDatabase, IconDatabaseExclamation } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { workspaceQueries } from '#renderer/features/workspace/index.ts';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import classes from './BackupStatus.module.css';

const refreshInterval = 15_000;

/** When the last verified backup was made; red when the newest attempt failed. */
export function BackupStatus({ isCollapsed }: { isCollapsed: boolean }) {
  const t = useTranslate();
  const language = useLanguage();
  const { data: state } = useQuery({
    ...workspaceQueries.state(),
    refetchInterval: refreshInterval,
  });
  if (!state) return null;
  const { lastBackup, isBackupFailing } = state;
  const moment = lastBackup
    ? new Intl.DateTimeFormat(language, { dateStyle: 'short', timeStyle: 'short' }).format(
        new Date(lastBackup.at),
      )
    : null;
  const text = moment ? t('shell.lastBackup', { moment }) : t('shell.noBackupYet');
  const Icon = isBackupFailing ? IconDatabaseExclamation : IconDatabase;
  return (
    <Tooltip label={isBackupFailing ? t('shell.backupFailing') : text} position="right">
      <div className={classes.status} data-failing={isBackupFailing || undefined} role="status">
        <Icon size={16} stroke={1.6} aria-hidden />
        {!isCollapsed && (
          <Text size="xs" truncate>
            {isBackupFailing ? t('shell.backupFailing') : text}
          </Text>
        )}
      </div>
    </Tooltip>
  );
}
