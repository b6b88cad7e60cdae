import { Button, Group, Paper, Radio, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { client } from '#renderer/lib/client.ts';
import { isPlainEnter } from '#renderer/lib/keyboard.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { builtinStructures } from '#shared/features/org/builtin/structures.ts';
import type { WorkspaceStart, WorkspaceState } from '#shared/features/workspace/workspaceModel.ts';
import { RecentList } from './RecentList.tsx';
import { RescuePanel } from './RescuePanel.tsx';
import { useWorkspaceAct } from './useWorkspaceAct.ts';
import classes from './WelcomePage.module.css';

interface WelcomePageProps {
  readonly state: WorkspaceState;
}

function toStart(choice: string): WorkspaceStart {
  if (choice === 'empty' || choice === 'demo') return { kind: choice };
  return { kind: 'structure', code: choice };
}

function StartChoices({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const t = useTranslate();
  return (
    <Radio.Group value={value} onChange={onChange} label={t('welcome.start')}>
      <Stack gap="sm" mt="sm">
        <Radio value="demo" label={t('welcome.demo')} description={t('welcome.demoHint')} />
        <Radio value="empty" label={t('welcome.empty')} description={t('welcome.emptyHint')} />
        {builtinStructures.map(({ code, zh, total }) => (
          <Radio
            key={code}
            value={code}
            label={zh}
            description={t('welcome.structureHint', { seats: total })}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}

function NewWorkspaceForm() {
  const t = useTranslate();
  const [name, setName] = useState('');
  const [choice, setChoice] = useState('empty');
  const create = useWorkspaceAct(client.workspace.create);
  const trimmed = name.trim() === '' ? t('welcome.defaultName') : name.trim();
  const submit = (): void => create.mutate({ name: trimmed, start: toStart(choice) });
  return (
    <Stack gap="lg">
      <TextInput
        label={t('welcome.name')}
        placeholder={t('welcome.defaultName')}
        value={name}
        maxLength={60}
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (isPlainEnter(event)) submit();
        }}
        data-autofocus
      />
      <StartChoices value={choice} onChange={setChoice} />
      <Button onClick={submit} loading={create.isPending} w="fit-content">
        {t('welcome.create')}
      </Button>
    </Stack>
  );
}

/** First run, nothing open, or the last workspace would not open. */
export function WelcomePage({ state }: WelcomePageProps) {
  const t = useTranslate();
  const open = useWorkspaceAct(client.workspace.openFromFile);
  return (
    <div className={classes.page}>
      <div className={classes.column}>
        <header>
          <Title order={1} size={26}>
            {t('welcome.title')}
          </Title>
          <Text c="dimmed">{t('welcome.subtitle')}</Text>
        </header>
        {state.failure && <RescuePanel failure={state.failure} />}
        <Group align="flex-start" gap="xl" wrap="nowrap">
          <Paper withBorder p="xl" className={classes.panel}>
            <Title order={2} size="h4" mb="md">
              {t('welcome.new')}
            </Title>
            <NewWorkspaceForm />
          </Paper>
          <Paper withBorder p="xl" className={classes.panel}>
            <Title order={2} size="h4" mb="md">
              {t('welcome.existing')}
            </Title>
            <RecentList recents={state.recents} />
            <Button variant="default" mt="md" onClick={() => open.mutate({})}>
              {t('welcome.openFile')}
            </Button>
          </Paper>
        </Group>
      </div>
    </div>
  );
}
