import { Alert, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from '#renderer/lib/language.tsx';
import type { BackupInfo, WorkspaceState } from '#shared/features/workspace/workspaceModel.ts';
import { describeFailure } from '#shared/i18n/describeFailure.ts';
import { BackupList } from './BackupList.tsx';
import { RestoreDialog } from './RestoreDialog.tsx';
import { workspaceQueries } from './workspaceQueries.ts';

interface RescuePanelProps {
  readonly failure: NonNullable<WorkspaceState['failure']>;
}

/** The last workspace would not open: why, and its verified backups with what is in them. */
export function RescuePanel({ failure }: RescuePanelProps) {
  const t = useTranslate();
  const [chosen, setChosen] = useState<BackupInfo | 'file' | null>(null);
  const { data: backups = [] } = useQuery(workspaceQueries.backups());
  return (
    <Alert color="red" title={t('welcome.failed')}>
      <Stack gap="md">
        <Text size="sm">{describeFailure(t, { code: 'storage', ...failure })}</Text>
        {backups.length > 0 && (
          <>
            <Text size="sm">{t('welcome.rescue')}</Text>
            <BackupList backups={backups} onRestore={setChosen} />
          </>
        )}
      </Stack>
      <RestoreDialog chosen={chosen} onClose={() => setChosen(null)} />
    </Alert>
  );
}
