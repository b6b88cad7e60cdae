import { Alert, Button, FileButton, Group } from '@mantine/core';
import { IconClipboardText, IconFileUpload } from '@tabler/icons-react';
import { client } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { showFailure, showNotice } from '#renderer/lib/notices.tsx';
import { readToday } from '#renderer/lib/today.ts';
import { writeOperationsSample, writeServiceSample } from '#shared/features/demo/sampleReports.ts';
import { weekInFocus } from '#shared/features/reports/reportsRules.ts';
import { weekRange } from '#shared/lib/isoWeek.ts';
import classes from './PasteArea.module.css';

const readableFiles = '.docx,.xlsx,.txt,.md,.csv';

interface PasteAreaProps {
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly onRead: (text: string) => void;
  /** Why nothing could be made of the text, which stays. */
  readonly problem: string | null;
  readonly isReading: boolean;
  /** Files are being dragged over the page. */
  readonly isOver: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onCancel: () => void;
}

function usePasteButton(onRead: (text: string) => void): () => void {
  const t = useTranslate();
  return () => {
    client.files.readClipboard({}).then(
      ({ text }) => (text.trim() === '' ? showNotice(t('collect.clipboardEmpty')) : onRead(text)),
      (error: unknown) => showFailure(t, error),
    );
  };
}

/** Two reports of the week being collected, as people of the demo team write them. */
function writeSample(): string {
  const { from } = weekRange(weekInFocus(readToday()));
  return `${writeOperationsSample(from)}\n\n${writeServiceSample(from)}`;
}

/** Where reports come in: one big box, and the ways to fill it. */
export function PasteArea(props: PasteAreaProps) {
  const { text, onChange, onRead, problem, isReading, isOver, onFiles, onCancel } = props;
  const t = useTranslate();
  const pasteNow = usePasteButton(onRead);
  return (
    <div className={classes.area} data-over={isOver || undefined}>
      <h2 className={classes.title}>{t('collect.pasteTitle')}</h2>
      <p className={classes.hint}>{t('collect.pasteHint')}</p>
      {problem !== null && (
        <Alert color="yellow" variant="light" role="alert" className={classes.problem}>
          {problem}
        </Alert>
      )}
      <textarea
        className={classes.box}
        aria-label={t('collect.pasteLabel')}
        placeholder={t('collect.pastePlaceholder')}
        value={text}
        spellCheck={false}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {isReading ? (
        <Group gap="sm">
          <output className={classes.reading}>{t('collect.reading')}</output>
          <Button variant="default" onClick={onCancel}>
            {t('common.cancel')}
          </Button>
        </Group>
      ) : (
        <Group gap="sm">
          <Button
            leftSection={<IconClipboardText size={16} />}
            variant={text === '' ? 'filled' : 'default'}
            onClick={pasteNow}
          >
            {t('collect.pasteFromClipboard')}
          </Button>
          {text !== '' && <Button onClick={() => onRead(text)}>{t('collect.read')}</Button>}
          <FileButton multiple accept={readableFiles} onChange={onFiles}>
            {(button) => (
              <Button variant="default" leftSection={<IconFileUpload size={16} />} {...button}>
                {t('collect.chooseFiles')}
              </Button>
            )}
          </FileButton>
          <Button variant="subtle" onClick={() => onRead(writeSample())}>
            {t('collect.useSample')}
          </Button>
        </Group>
      )}
    </div>
  );
}
