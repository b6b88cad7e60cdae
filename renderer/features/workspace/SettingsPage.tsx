import { Stack } from '@mantine/core';
import { PageHeader } from '#renderer/components/PageHeader/PageHeader.tsx';
import { useTranslate } from '#renderer/lib/language.tsx';
import { AppearanceSettings } from './AppearanceSettings.tsx';
import { BackupSettings } from './BackupSettings.tsx';
import { DemoSettings } from './DemoSettings.tsx';
import classes from './SettingsPage.module.css';
import { TeamSettings } from './TeamSettings.tsx';

export function SettingsPage() {
  const t = useTranslate();
  return (
    <>
      <PageHeader title={t('shell.settings')} />
      <div className={classes.scroll}>
        <Stack gap={32} className={classes.column}>
          <TeamSettings />
          <AppearanceSettings />
          <BackupSettings />
          <DemoSettings />
        </Stack>
      </div>
    </>
  );
}
