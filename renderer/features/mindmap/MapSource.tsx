import { Alert, Button, FileButton, Group } from '@mantine/core';
import { IconClipboardText, IconFileUpload } from '@tabler/icons-react';
import { type DragEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import { client } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { describeFailure } from '#shared/i18n/translate.ts';
import { Failure } from '#shared/ipc/failure.ts';
import classes from './MindImport.module.css';
import { type GivenMap, readMapFile, readMapText } from './readMapFile.ts';

const readableFiles = '.md,.markdown,.opml,.mm,.txt,.xml';

interface MapSourceProps {
  readonly onRead: (map: GivenMap) => void;
}

function useReading({ onRead }: MapSourceProps) {
  const t = useTranslate();
  const [problem, setProblem] = useState<string | null>(null);
  const read = (reading: Promise<GivenMap>): void => {
    setProblem(null);
    reading.then(onRead, (error: unknown) => {
      const data = error instanceof Failure ? error.data : { code: 'internal' as const };
      setProblem(describeFailure(t, data));
    });
  };
  return {
    problem,
    takeFile: (file: File | null | undefined): void => {
      if (file) read(readMapFile(file));
    },
    takeText: (text: string): void => read(readMapText(text, t('mindmap.pasted'))),
    takeClipboard: (): void => {
      const pasted = client.files.readClipboard({});
      read(pasted.then(({ text }) => readMapText(text, t('mindmap.pasted'))));
    },
  };
}

/** Ctrl+V while the import stands open: a copied file or copied words. */
function usePaste(onPaste: (data: DataTransfer) => void): void {
  const paste = useEffectEvent((event: ClipboardEvent): void => {
    if (!event.clipboardData) return;
    event.preventDefault();
    onPaste(event.clipboardData);
  });
  useEffect(() => {
    const listen = (event: ClipboardEvent): void => paste(event);
    window.addEventListener('paste', listen);
    return () => window.removeEventListener('paste', listen);
  }, []);
}

/** Where an outline comes from: a file that is chosen or dropped, or the clipboard. */
export function MapSource({ onRead }: MapSourceProps) {
  const t = useTranslate();
  const { problem, takeFile, takeText, takeClipboard } = useReading({ onRead });
  const [isOver, setOver] = useState(false);
  const forgetFile = useRef<() => void>(null);
  usePaste((data) => {
    const [file] = data.files;
    if (file) takeFile(file);
    else takeText(data.getData('text/plain'));
  });
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    takeFile(event.dataTransfer.files[0]);
  };
  return (
    <div className={classes.source}>
      {problem !== null && (
        <Alert color="yellow" variant="light" role="alert">
          {problem}
        </Alert>
      )}
      <section
        className={classes.drop}
        aria-label={t('mindmap.importTitle')}
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <p className={classes.lead}>{t('mindmap.importLead')}</p>
        <Group gap="sm">
          <FileButton
            resetRef={forgetFile}
            accept={readableFiles}
            onChange={(file) => {
              // The same file may be chosen again once it was mended.
              forgetFile.current?.();
              takeFile(file);
            }}
          >
            {(button) => (
              <Button leftSection={<IconFileUpload size={16} />} {...button}>
                {t('mindmap.chooseFile')}
              </Button>
            )}
          </FileButton>
          <Button
            variant="default"
            leftSection={<IconClipboardText size={16} />}
            onClick={takeClipboard}
          >
            {t('mindmap.pasteClipboard')}
          </Button>
        </Group>
      </section>
      <p className={classes.hint}>{t('mindmap.importHint')}</p>
      <pre className={classes.sample}>{t('mindmap.importSample')}</pre>
    </div>
  );
}
