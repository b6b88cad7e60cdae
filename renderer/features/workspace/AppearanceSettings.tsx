import { SegmentedControl, Select } from '@mantine/core';
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
import { SettingsRow, SettingsSection } from './SettingsSection.tsx';
import { workspaceQueries } from './workspaceQueries.ts';

/** Each language in its own words, whatever language is on. */
const languageNames: Record<Language, string> = { 'zh-CN': '简体中文', 'en-US': 'English' };

export function AppearanceSettings() {
  const t = useTranslate();
  const { data: settings } = useQuery(workspaceQueries.settings());
  const update = useMutation({
    mutationFn: client.workspace.updateSettings,
    onSuccess: (saved) => queryClient.setQueryData(workspaceQueries.settings().queryKey, saved),
    onError: (error) => showFailure(t, error),
  });
  if (!settings) return null;
  return (
    <SettingsSection title={t('settings.appearance')}>
      <SettingsRow label={t('settings.theme')}>
        <SegmentedControl
          aria-label={t('settings.theme')}
          value={settings.theme}
          onChange={(value) => update.mutate({ theme: value as Theme })}
          data={themes.map((value) => ({ value, label: t(`settings.theme_${value}`) }))}
        />
      </SettingsRow>
      <SettingsRow label={t('settings.language')}>
        <Select
          aria-label={t('settings.language')}
          value={settings.language}
          allowDeselect={false}
          onChange={(value) => update.mutate({ language: value as Language })}
          data={languages.map((value) => ({ value, label: languageNames[value] }))}
          w={200}
        />
      </SettingsRow>
    </SettingsSection>
  );
}
