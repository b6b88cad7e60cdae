import { Button, Group, Stack, Text } from '@mantine/core';
import { client } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import type { RecentWorkspace } from '#shared/features/workspace/workspaceModel.ts';
import { useWorkspaceAct } from './useWorkspaceAct.ts';

interface RecentListProps {
  readonly recents: readonly RecentWorkspace[];
}

export function RecentList({ recents }: RecentListProps) {
  const t = useTranslate();
  const open = useWorkspaceAct(client.workspace.openRecent);
  const forget = useWorkspaceAct(client.workspace.forgetRecent);
  if (recents.length === 0) return <Text c="dimmed">{t('welcome.noRecents')}</Text>;
  return (
    <Stack gap="sm">
      {recents.map(({ id, name, isMissing }) => (
        <Group key={id} justify="space-between" wrap="nowrap">
          <Text truncate>{name}</Text>
          {isMissing ? (
            <Button size="compact-sm" variant="subtle" onClick={() => forget.mutate({ id })}>
              {t('welcome.forget')}
            </Button>
          ) : (
            <Button size="compact-sm" variant="light" onClick={() => open.mutate({ id })}>
              {t('welcome.open')}
            </Button>
          )}
        </Group>
      ))}
    </Stack>
  );
}
