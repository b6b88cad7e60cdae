import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { ExportedFile } from '#shared/features/files/filesContract.ts';
import type { TextKey, Translate } from '#shared/i18n/translate.ts';
import { client } from './client.ts';
import { useTranslate } from './language.tsx';
import { showFailure } from './notices.tsx';
import { raiseNotice } from './raiseNotice.ts';
import { useWorkProgress } from './useWorkProgress.ts';

const shownMilliseconds = 20_000;

/** Says that a file is there and offers to open it or its folder. */
function showExported(t: Translate, { token, fileName, notes }: ExportedFile): void {
  const ask = (act: 'open' | 'reveal'): void => {
    notifications.hide(token);
    client.files[act]({ token }).catch((error) => showFailure(t, error));
  };
  raiseNotice({
    id: token,
    autoClose: shownMilliseconds,
    message: (
      <>
        <Text size="sm">{t('files.exported', { name: fileName })}</Text>
        {notes.map(({ key, params }) => (
          <Text key={key} size="sm" c="var(--warn)" mt="xs">
            {t(key as TextKey, params)}
          </Text>
        ))}
        <Group gap="sm" mt="sm">
          <Button size="compact-sm" variant="light" onClick={() => ask('open')}>
            {t('files.open')}
          </Button>
          <Button size="compact-sm" variant="light" onClick={() => ask('reveal')}>
            {t('files.reveal')}
          </Button>
        </Group>
      </>
    ),
  });
}

/**
 * One export at a time: `start` asks the store for the file under a fresh work token, `cancel`
 * stops it; the end is a notice with 打开文件 and 打开所在文件夹, or what went wrong.
 */
export function useFileExport() {
  const t = useTranslate();
  const [token, setToken] = useState<string | null>(null);
  const progress = useWorkProgress(token);
  const start = async (run: (workToken: string) => Promise<ExportedFile | null>): Promise<void> => {
    const workToken = crypto.randomUUID();
    setToken(workToken);
    try {
      const file = await run(workToken);
      if (file) showExported(t, file);
    } catch (error) {
      showFailure(t, error);
    } finally {
      setToken(null);
    }
  };
  const cancel = (): void => {
    if (token !== null) void client.files.cancel({ workToken: token }).catch(() => undefined);
  };
  return { isRunning: token !== null, progress, start, cancel };
}
