import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { commands } from '#renderer/lib/client.ts';
import { isPlainEnter } from '#renderer/lib/keyboard.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useCommand } from '#renderer/lib/useCommand.ts';

/** A post of the team's own, beside those of the library. */
export function NewPostForm() {
  const t = useTranslate();
  const [name, setName] = useState('');
  const create = useCommand(commands.org.createPost, {
    done: () => t('org.postAdded', { post: name.trim() }),
    onDone: () => setName(''),
  });
  const submit = (): void => {
    const trimmed = name.trim();
    if (trimmed === '' || create.isPending) return;
    create.mutate({ name: trimmed, aliases: [], reportTemplate: 'general' });
  };
  return (
    <Group gap="sm" align="flex-end" wrap="nowrap">
      <TextInput
        label={t('org.newPost')}
        value={name}
        maxLength={60}
        flex={1}
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (isPlainEnter(event)) submit();
        }}
      />
      <Button variant="default" onClick={submit} disabled={name.trim() === ''}>
        {t('common.add')}
      </Button>
    </Group>
  );
}
