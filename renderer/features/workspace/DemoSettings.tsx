import { Button, Group, List, Modal, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { client, commands } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { showDone, showFailure } from '#renderer/lib/notices.tsx';
import type { KeptRecord } from '#shared/features/demo/demoContract.ts';
import { SettingsRow, SettingsSection } from './SettingsSection.tsx';
import { workspaceQueries } from './workspaceQueries.ts';

/** A backup first, so that even after a restart there is a way back. */
async function removeDemo() {
  await client.workspace.backUpBeforeDemoRemoval({});
  return commands.demo.remove({});
}

function KeptDialog({ kept, onClose }: { kept: readonly KeptRecord[]; onClose: () => void }) {
  const t = useTranslate();
  return (
    <Modal opened={kept.length > 0} onClose={onClose} title={t('demo.keptTitle')} centered>
      <Stack>
        <Text size="sm">{t('demo.keptText')}</Text>
        <List size="sm">
          {kept.map(({ table, title }) => (
            <List.Item key={`${table} ${title}`}>{title}</List.Item>
          ))}
        </List>
      </Stack>
    </Modal>
  );
}

/** Shown only while there are samples to remove. */
export function DemoSettings() {
  const t = useTranslate();
  const [isAsking, setAsking] = useState(false);
  const [kept, setKept] = useState<readonly KeptRecord[]>([]);
  const { data: profile } = useQuery(workspaceQueries.profile());
  const remove = useMutation({
    mutationFn: removeDemo,
    onSuccess: ({ value, operation }) => {
      showDone(t, t('demo.removed', { count: value.removed }), operation);
      setKept(value.kept);
    },
    onError: (error) => showFailure(t, error),
    onSettled: () => setAsking(false),
  });
  return (
    <>
      {profile?.hasDemo && (
        <SettingsSection title={t('settings.demo')}>
          <SettingsRow label={t('settings.demoRemove')} hint={t('settings.demoHint')}>
            <Button variant="default" onClick={() => setAsking(true)}>
              {t('settings.demoRemove')}
            </Button>
          </SettingsRow>
        </SettingsSection>
      )}
      <Modal
        opened={isAsking}
        onClose={() => setAsking(false)}
        title={t('settings.demoRemove')}
        centered
      >
        <Stack>
          <Text size="sm">{t('demo.removeText')}</Text>
          <Group justify="flex-end">
            <Button variant="default" onClick={() => setAsking(false)}>
              {t('common.cancel')}
            </Button>
            <Button onClick={() => remove.mutate()} loading={remove.isPending}>
              {t('settings.demoRemove')}
            </Button>
          </Group>
        </Stack>
      </Modal>
      <KeptDialog kept={kept} onClose={() => setKept([])} />
    </>
  );
}
