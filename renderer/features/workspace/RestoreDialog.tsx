import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { client } from '#renderer/lib/client.ts';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import type { BackupInfo } from '#shared/features/workspace/workspaceModel.ts';
import { formatMoment } from './formatMoment.ts';
import { useWorkspaceAct } from './useWorkspaceAct.ts';

interface RestoreDialogProps {
  readonly chosen: BackupInfo | 'file' | null;
  readonly onClose: () => void;
}

/** Asks once before other data takes the place of the present one, and names the way back. */
export function RestoreDialog({ chosen, onClose }: RestoreDialogProps) {
  const t = useTranslate();
  const language = useLanguage();
  const restore = useWorkspaceAct((input: BackupInfo | 'file') =>
    input === 'file'
      ? client.workspace.restoreFromFile({})
      : client.workspace.restoreBackup({ id: input.id }),
  );
  const run = (): void => {
    if (chosen) restore.mutate(chosen, { onSettled: onClose });
  };
  const isFile = chosen === 'file';
  return (
    <Modal opened={chosen !== null} onClose={onClose} title={t('settings.restoreTitle')} centered>
      <Stack>
        <Text size="sm">
          {isFile || !chosen
            ? t('settings.restoreFileText')
            : t('settings.restoreText', {
                moment: formatMoment(chosen.at, language),
                people: chosen.people,
                reports: chosen.reports,
              })}
        </Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button onClick={run} loading={restore.isPending}>
            {t('settings.restoreAct')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
