import { Button, Checkbox, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { commands } from '#renderer/lib/client.ts';
import { isPlainEnter } from '#renderer/lib/keyboard.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useCommand } from '#renderer/lib/useCommand.ts';
import type { OrgStructure } from '#shared/features/org/orgModel.ts';
import { UnitSelect } from './UnitSelect.tsx';

interface NewUnitFormProps {
  readonly structure: OrgStructure;
  readonly parentUnitId: string | null;
  readonly onCancel: () => void;
  readonly onCreated: (unitId: string) => void;
}

export function NewUnitForm({ structure, onCancel, onCreated, ...given }: NewUnitFormProps) {
  const t = useTranslate();
  const [name, setName] = useState('');
  const [parentUnitId, setParentUnitId] = useState(given.parentUnitId);
  const [mission, setMission] = useState('');
  const [isCore, setIsCore] = useState(false);
  const create = useCommand(commands.org.createUnit, {
    done: () => t('org.unitAdded', { unit: name.trim() }),
    onDone: ({ id }) => onCreated(id),
  });
  const submit = (): void => {
    const trimmed = name.trim();
    if (trimmed === '' || create.isPending) return;
    create.mutate({ name: trimmed, parentUnitId, mission, isCore });
  };
  return (
    <Stack gap="md">
      <TextInput
        label={t('org.unitName')}
        value={name}
        maxLength={60}
        data-autofocus
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (isPlainEnter(event)) submit();
        }}
      />
      <UnitSelect
        label={t('org.parent')}
        structure={structure}
        value={parentUnitId}
        onChange={setParentUnitId}
      />
      <Textarea
        label={t('org.mission')}
        value={mission}
        maxLength={300}
        autosize
        minRows={2}
        onChange={(event) => setMission(event.currentTarget.value)}
      />
      <Checkbox
        size="xs"
        label={t('org.isCore')}
        description={t('org.isCoreHint')}
        checked={isCore}
        onChange={(event) => setIsCore(event.currentTarget.checked)}
      />
      <Group gap="sm">
        <Button onClick={submit} disabled={name.trim() === ''} loading={create.isPending}>
          {t('org.addUnit')}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
      </Group>
    </Stack>
  );
}
