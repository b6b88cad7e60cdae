import { Button, Text } from '@mantine/core';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import type { BackupInfo } from '#shared/features/workspace/workspaceModel.ts';
import { formatMoment } from './formatMoment.ts';
import classes from './SettingsPage.module.css';

interface BackupListProps {
  readonly backups: readonly BackupInfo[];
  readonly onRestore: (backup: BackupInfo) => void;
}

/** Newest first, each with what is in it, so that nobody restores blindly. */
export function BackupList({ backups, onRestore }: BackupListProps) {
  const t = useTranslate();
  const language = useLanguage();
  return (
    <div className={classes.list}>
      {backups.map((backup) => (
        <div key={backup.id} className={classes.item}>
          <Text size="sm" w={170}>
            {formatMoment(backup.at, language)}
          </Text>
          <Text size="sm" w={110} c="dimmed">
            {t(`settings.reason_${backup.reason}`)}
          </Text>
          <Text size="sm" className={classes.grow}>
            {t('settings.backupCounts', {
              people: backup.people,
              reports: backup.reports,
              commitments: backup.commitments,
            })}
          </Text>
          <Button size="compact-sm" variant="subtle" onClick={() => onRestore(backup)}>
            {t('settings.restoreThis')}
          </Button>
        </div>
      ))}
    </div>
  );
}
