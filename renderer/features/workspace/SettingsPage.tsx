import { SegmentedControl, Select, Stack, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { client } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { showFailure } from '#renderer/lib/notices.tsx';
import { queryClient } from '#renderer/lib/queryClient.ts';
import {
  type Language,
  languages,
  type Theme,
  themes,
} from '#shared/features/workspace/workspaceModel.ts';
import { workspaceQueries } from './workspaceQueries.ts';

const languageNames: Record<Language, string> = { 'zh-CN': '简体中文', 'en-US': 'English' };

export function SettingsPage() {
  const t = useTranslate();
  const { data: settings } = useQuery(workspaceQueries.settings());
  const update = useMutation({
    mutationFn: client.workspace.updateSettings,
    onSuccess: (saved) => queryClient.setQueryData(workspaceQueries.settings().queryKey, saved),
    onError: (error) => showFailure(t, error),
  });
  if (!settings) return null;
  return (
    <Stack p="xl" gap="lg" maw={640}>
      <Title order={1} size={20}>
        {t('shell.settings')}
      </Title>
      <SegmentedControl
        value={settings.theme}
        onChange={(value) => update.mutate({ theme: value as Theme })}
        data={themes.map((value) => ({ value, label: t(`settings.theme_${value}`) }))}
        w="fit-content"
      />
      <Select
        label={t('settings.language')}
        value={settings.language}
        allowDeselect={false}
        onChange={(value) => update.mutate({ language: value as Language })}
        data={languages.map((value) => ({ value, label: languageNames[value] }))}
        w={240}
      />
    </Stack>
  );
}
