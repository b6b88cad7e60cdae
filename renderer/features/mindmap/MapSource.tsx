import { Alert } from '@mantine/core';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { DropPlace, SourceButtons } from '#renderer/components/FileSource/FileSource.tsx';
import { client } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useDroppedFiles } from '#renderer/lib/useDroppedFiles.ts';
import { describeFailure } from '#shared/i18n/describeFailure.ts';
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
  /** What was given last is what is meant, whichever is read first. */
  const newest = useRef<Promise<GivenMap>>(null);
  const explain = (error: unknown): void => {
    const data = error instanceof Failure ? error.data : { code: 'internal' as const };
    setProblem(describeFailure(t, data));
  };
  const read = (reading: Promise<GivenMap>): void => {
    newest.current = reading;
    setProblem(null);
    reading.then(
      (map) => newest.current === reading && onRead(map),
      (error: unknown) => newest.current === reading && explain(error),
    );
  };
  return {
    problem,
    takeFile: (file: File): void => read(readMapFile(file)),
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
  const isOver = useDroppedFiles(([file]) => file && takeFile(file));
  usePaste((data) => {
    const [file] = data.files;
    if (file) takeFile(file);
    else takeText(data.getData('text/plain'));
  });
  return (
    <div className={classes.source}>
      {problem !== null && (
        <Alert color="yellow" variant="light" role="alert">
          {problem}
        </Alert>
      )}
      <DropPlace label={t('mindmap.importTitle')} isOver={isOver}>
        <p className={classes.lead}>{t('mindmap.importLead')}</p>
        <SourceButtons
          accept={readableFiles}
          chooseLabel={t('mindmap.chooseFile')}
          pasteLabel={t('mindmap.pasteClipboard')}
          onFile={takeFile}
          onPaste={takeClipboard}
        />
      </DropPlace>
      <p className={classes.hint}>{t('mindmap.importHint')}</p>
      <pre className={classes.sample}>{t('mindmap.importSample')}</pre>
    </div>
  );
}
