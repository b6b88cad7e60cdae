import { Button, Group, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { showFailure, showNotice } from '#renderer/lib/notices.tsx';
import { queryClient } from '#renderer/lib/queryClient.ts';
import type { BackupInfo } from '#shared/features/workspace/workspaceModel.ts';
import { BackupList } from './BackupList.tsx';
import { RestoreDialog } from './RestoreDialog.tsx';
import { SettingsRow, SettingsSection } from './SettingsSection.tsx';
import { useWorkspaceAct } from './useWorkspaceAct.ts';
import { workspaceQueries } from './workspaceQueries.ts';

function useBackUp(act: (input: Record<string, never>) => Promise<BackupInfo | null>) {
  const t = useTranslate();
  return useMutation({
    mutationFn: act,
    onSuccess: (backup) => {
      if (backup) showNotice(t('settings.backedUp'));
    },
    onError: (error) => showFailure(t, error),
    // Also a failed one: the status of the backups turns red at once.
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['workspace'] }),
  });
}

/** Verified copies: beside the workspace, at a place of the user's, and the way back from them. */
export function BackupSettings() {
  const t = useTranslate();
  const [chosen, setChosen] = useState<BackupInfo | 'file' | null>(null);
  const { data: backups = [] } = useQuery(workspaceQueries.backups());
  const backUpTo = useBackUp(client.workspace.backUpTo);
  const backUpNow = useBackUp(client.workspace.backUpNow);
  const close = useWorkspaceAct(client.workspace.close);
  return (
    <SettingsSection title={t('settings.backup')}>
      <SettingsRow label={t('settings.backUpNow')} hint={t('settings.backUpNowHint')}>
        <Group gap="sm">
          <Button variant="default" onClick={() => backUpNow.mutate({})}>
            {t('settings.backUpHere')}
          </Button>
          <Button variant="default" onClick={() => backUpTo.mutate({})}>
            {t('settings.backUpTo')}
          </Button>
        </Group>
      </SettingsRow>
      <SettingsRow label={t('settings.moveComputer')} hint={t('settings.moveComputerHint')}>
        <Button variant="default" onClick={() => backUpTo.mutate({})}>
          {t('settings.moveComputerAct')}
        </Button>
      </SettingsRow>
      <SettingsRow label={t('settings.restore')} hint={t('settings.restoreHint')}>
        <Button variant="default" onClick={() => setChosen('file')}>
          {t('settings.restoreFile')}
        </Button>
      </SettingsRow>
      {backups.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('settings.noBackups')}
        </Text>
      ) : (
        <BackupList backups={backups} onRestore={setChosen} />
      )}
      <SettingsRow label={t('settings.switch')} hint={t('settings.switchHint')}>
        <Button variant="default" onClick={() => close.mutate({})}>
          {t('settings.switchAct')}
        </Button>
      </SettingsRow>
      <RestoreDialog chosen={chosen} onClose={() => setChosen(null)} />
    </SettingsSection>
  );
}
