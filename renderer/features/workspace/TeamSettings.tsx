import { Group, Select, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { commands } from '#renderer/lib/client.ts';
import { isPlainEnter } from '#renderer/lib/keyboard.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useCurrentWeek } from '#renderer/lib/today.ts';
import { useCommand } from '#renderer/lib/useCommand.ts';
import { formatWeekLabel } from '#shared/features/workspace/weekLabel.ts';
import {
  type DueRule,
  type WeekLabelStyle,
  type WorkspaceProfile,
  weekLabelStyles,
} from '#shared/features/workspace/workspaceModel.ts';
import { MeSelect } from './MeSelect.tsx';
import { SettingsRow, SettingsSection } from './SettingsSection.tsx';
import { workspaceQueries } from './workspaceQueries.ts';

/** Days after the week's Monday that make sense as a due day: Thursday to the Wednesday after. */
const dueWeekdays = ['4', '5', '6', '7', '8', '9', '10'] as const;

function TeamName({ profile }: { profile: WorkspaceProfile }) {
  const t = useTranslate();
  const [name, setName] = useState(profile.name);
  const rename = useCommand(commands.workspace.rename, { done: () => t('settings.renamed') });
  const save = (): void => {
    const trimmed = name.trim();
    if (trimmed === '') setName(profile.name);
    else if (trimmed !== profile.name) rename.mutate({ name: trimmed });
  };
  return (
    <TextInput
      aria-label={t('settings.teamName')}
      value={name}
      maxLength={60}
      w={280}
      onChange={(event) => setName(event.currentTarget.value)}
      onBlur={save}
      onKeyDown={(event) => {
        if (isPlainEnter(event)) save();
      }}
    />
  );
}

function DueRuleFields({ rule }: { rule: DueRule }) {
  const t = useTranslate();
  const setRule = useCommand(commands.workspace.setDueRule, {
    done: () => t('settings.dueRuleSaved'),
  });
  return (
    <Group gap="sm" wrap="nowrap">
      <Select
        aria-label={t('settings.dueDay')}
        value={String(rule.weekday)}
        allowDeselect={false}
        w={140}
        data={dueWeekdays.map((value) => ({ value, label: t(`settings.dueDay_${value}`) }))}
        onChange={(value) => setRule.mutate({ ...rule, weekday: Number(value) })}
      />
      <TextInput
        aria-label={t('settings.dueTime')}
        type="time"
        defaultValue={rule.time}
        w={110}
        onBlur={(event) => {
          const time = event.currentTarget.value;
          if (time !== '' && time !== rule.time) setRule.mutate({ ...rule, time });
        }}
      />
    </Group>
  );
}

/** Every choice as this week would be called. */
function WeekLabelSelect({ chosen }: { readonly chosen: WeekLabelStyle }) {
  const t = useTranslate();
  const week = useCurrentWeek();
  const { mutate } = useCommand(commands.workspace.setWeekLabel, {
    done: () => t('settings.weekLabelSaved'),
  });
  return (
    <Select
      aria-label={t('settings.weekLabel')}
      value={chosen}
      allowDeselect={false}
      w={260}
      data={weekLabelStyles.map((value) => ({
        value,
        label: formatWeekLabel(t, week, { style: value }),
      }))}
      onChange={(value) => mutate({ weekLabel: value as WeekLabelStyle })}
    />
  );
}

export function TeamSettings() {
  const t = useTranslate();
  const { data: profile } = useQuery(workspaceQueries.profile());
  if (!profile) return null;
  return (
    <SettingsSection title={t('settings.team')}>
      <SettingsRow label={t('settings.teamName')}>
        <TeamName key={profile.name} profile={profile} />
      </SettingsRow>
      <SettingsRow label={t('settings.me')} hint={t('settings.meHint')}>
        <MeSelect />
      </SettingsRow>
      <SettingsRow label={t('settings.dueRule')} hint={t('settings.dueRuleHint')}>
        <DueRuleFields key={profile.dueRule.time} rule={profile.dueRule} />
      </SettingsRow>
      <SettingsRow label={t('settings.weekLabel')} hint={t('settings.weekLabelHint')}>
        <WeekLabelSelect chosen={profile.weekLabel} />
      </SettingsRow>
    </SettingsSection>
  );
}
