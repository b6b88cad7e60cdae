import { Alert, Button, Group } from '@mantine/core';
import { DropPlace, SourceButtons } from '#renderer/components/FileSource/FileSource.tsx';
import { client } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { showFailure, showNotice } from '#renderer/lib/notices.tsx';
import { useDroppedFiles } from '#renderer/lib/useDroppedFiles.ts';
import { usePagePaste } from '#renderer/lib/usePagePaste.ts';
import { EarlierImports } from './EarlierImports.tsx';
import classes from './ImportStart.module.css';
import type { ImportWork } from './importWork.ts';
import { useTableReader } from './useTableReader.ts';

const readableFiles = '.xlsx,.csv,.tsv,.txt';

/** Where a table comes in: chosen, dropped or pasted. */
export function ImportStart({ onRead }: { readonly onRead: (work: ImportWork) => void }) {
  const t = useTranslate();
  const { reading, problem, takeFiles, takeText, cancel } = useTableReader(onRead);
  const isOver = useDroppedFiles(takeFiles);
  usePagePaste(takeText);
  const pasteNow = (): void => {
    client.files.readClipboard({}).then(
      ({ text }) => (text.trim() === '' ? showNotice(t('roster.clipboardEmpty')) : takeText(text)),
      (error: unknown) => showFailure(t, error),
    );
  };
  return (
    <div className={classes.start}>
      {problem !== null && (
        <Alert color="yellow" variant="light" role="alert">
          {problem}
        </Alert>
      )}
      <DropPlace label={t('roster.startTitle')} isOver={isOver}>
        <h2 className={classes.title}>{t('roster.startTitle')}</h2>
        <p className={classes.hint}>{t('roster.startHint')}</p>
        {reading === null ? (
          <SourceButtons
            accept={readableFiles}
            chooseLabel={t('roster.chooseFile')}
            pasteLabel={t('roster.pasteTable')}
            onFile={(file) => takeFiles([file])}
            onPaste={pasteNow}
          />
        ) : (
          <Group gap="sm" justify="center">
            <output className={classes.reading}>
              {t('roster.reading', { name: reading.name })}
            </output>
            <Button variant="default" onClick={cancel}>
              {t('common.cancel')}
            </Button>
          </Group>
        )}
        <p className={classes.hint}>{t('roster.startColumns')}</p>
      </DropPlace>
      <EarlierImports />
    </div>
  );
}
