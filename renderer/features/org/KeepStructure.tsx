import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { commands } from '#renderer/lib/client.ts';
import { isPlainEnter } from '#renderer/lib/keyboard.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useCommand } from '#renderer/lib/useCommand.ts';

/** Keeps the present structure, without people, under a name. */
export function KeepStructure() {
  const t = useTranslate();
  const [name, setName] = useState('');
  const wanted = name.trim();
  const keep = useCommand(commands.org.saveTemplate, {
    done: () => t('restructure.saved', { name: wanted }),
  });
  const save = (): void => {
    if (wanted !== '') keep.mutate({ name: wanted }, { onSuccess: () => setName('') });
  };
  return (
    <Group align="end" wrap="nowrap" mt="xl">
      <TextInput
        flex={1}
        label={t('restructure.keep')}
        placeholder={t('restructure.keepName')}
        maxLength={60}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (isPlainEnter(event)) save();
        }}
      />
      <Button variant="default" disabled={wanted === '' || keep.isPending} onClick={save}>
        {t('restructure.save')}
      </Button>
    </Group>
  );
}
