import { Button, Group, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { client } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { showFailure, showNotice } from '#renderer/lib/notices.tsx';
import type { AppInfo } from '#shared/features/workspace/workspaceModel.ts';
import { helpQueries } from './helpQueries.ts';

/** What may leave the computer with a question for support: no name and no path is in it. */
function describeInstall({ version, electron, sqlite, platform }: AppInfo): string {
  return [`Crewbook ${version}`, `Electron ${electron}`, sqlite, platform].join('\n');
}

export function AboutSection() {
  const t = useTranslate();
  const { data: info } = useQuery(helpQueries.appInfo());
  if (!info) return null;
  const copy = (): void => {
    navigator.clipboard
      .writeText(describeInstall(info))
      .then(() => showNotice(t('common.copied')))
      .catch((error) => showFailure(t, error));
  };
  return (
    <section>
      <Title order={2} size={16} mb="sm">
        {t('help.about')}
      </Title>
      <Text size="sm">{t('help.version', { version: info.version })}</Text>
      <Text size="sm" c="dimmed">
        {t('help.dataFolder', { folder: info.dataFolder })}
      </Text>
      <Group mt="md" gap="sm">
        <Button variant="default" onClick={() => void client.workspace.openDataFolder({})}>
          {t('help.openFolder')}
        </Button>
        <Button variant="default" onClick={copy}>
          {t('help.copyDetails')}
        </Button>
        <Text size="xs" c="dimmed">
          {t('help.copyDetailsHint')}
        </Text>
      </Group>
    </section>
  );
}
