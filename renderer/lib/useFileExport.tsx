import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useRef, useState } from 'react';
import type { ExportedFile, ExportedSet } from '#shared/features/files/filesModel.ts';
import type { TextKey, Translate } from '#shared/i18n/translate.ts';
import { client } from './client.ts';
import { useTranslate } from './language.tsx';
import { showFailure, showNotice } from './notices.tsx';
import { raiseNotice } from './raiseNotice.ts';
import { useWorkProgress } from './useWorkProgress.ts';

const shownMilliseconds = 20_000;

interface Ready {
  readonly token: string;
  readonly message: string;
  readonly notes: ExportedFile['notes'];
  /** What can be done with it, in the order of the buttons. */
  readonly acts: readonly { readonly act: 'open' | 'reveal'; readonly label: TextKey }[];
}

/** Says that something was written and offers to open it. */
function showReady(t: Translate, { token, message, notes, acts }: Ready): void {
  const ask = (act: 'open' | 'reveal'): void => {
    notifications.hide(token);
    client.files[act]({ token }).catch((error) => showFailure(t, error));
  };
  raiseNotice({
    id: token,
    autoClose: shownMilliseconds,
    message: (
      <>
        <Text size="sm">{message}</Text>
        {notes.map(({ key, params }) => (
          <Text key={key} size="sm" c="var(--warn)" mt="xs">
            {t(key as TextKey, params)}
          </Text>
        ))}
        <Group gap="sm" mt="sm">
          {acts.map(({ act, label }) => (
            <Button key={act} size="compact-sm" variant="light" onClick={() => ask(act)}>
              {t(label)}
            </Button>
          ))}
        </Group>
      </>
    ),
  });
}

function showExported(t: Translate, { token, fileName, notes }: ExportedFile): void {
  showReady(t, {
    token,
    notes,
    message: t('files.exported', { name: fileName }),
    acts: [
      { act: 'open', label: 'files.open' },
      { act: 'reveal', label: 'files.reveal' },
    ],
  });
}

function showSet(t: Translate, { token, folderName, fileNames, notes }: ExportedSet): void {
  showReady(t, {
    token,
    notes,
    message: t('files.setExported', { name: folderName, count: fileNames.length }),
    acts: [{ act: 'open', label: 'files.openFolder' }],
  });
}

/**
 * One export at a time: `start` asks the store for a file under a fresh work token, `startSet` for
 * a folder of them, `cancel` stops it; the end is a notice that opens what was written, or says
 * that nothing was, or what went wrong.
 */
export function useFileExport() {
  const t = useTranslate();
  const [token, setToken] = useState<string | null>(null);
  const progress = useWorkProgress(token);
  const cancelled = useRef<string | null>(null);
  const work = async <Made,>(
    run: (workToken: string) => Promise<Made | null>,
    show: (made: Made) => void,
  ): Promise<void> => {
    const workToken = crypto.randomUUID();
    setToken(workToken);
    try {
      const made = await run(workToken);
      if (made) show(made);
      else if (cancelled.current === workToken) showNotice(t('files.cancelled'));
    } catch (error) {
      showFailure(t, error);
    } finally {
      setToken(null);
    }
  };
  const cancel = (): void => {
    if (token === null) return;
    cancelled.current = token;
    void client.files.cancel({ workToken: token }).catch(() => undefined);
  };
  return {
    isRunning: token !== null,
    progress,
    start: (run: (workToken: string) => Promise<ExportedFile | null>) =>
      work(run, (file) => showExported(t, file)),
    startSet: (run: (workToken: string) => Promise<ExportedSet | null>) =>
      work(run, (set) => showSet(t, set)),
    cancel,
  };
}
