import { Button, FileButton, Group } from '@mantine/core';
import { IconClipboardText, IconFileUpload } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './FileSource.module.css';

interface DropPlaceProps {
  readonly label: string;
  /** Files are being dragged over the page. */
  readonly isOver: boolean;
  readonly children: ReactNode;
}

/** The place that says a file may be dropped here. */
export function DropPlace({ label, isOver, children }: DropPlaceProps) {
  return (
    <section className={classes.drop} aria-label={label} data-over={isOver || undefined}>
      {children}
    </section>
  );
}

interface SourceButtonsProps {
  /** Endings of files that can be read, parted by commas. */
  readonly accept: string;
  readonly chooseLabel: string;
  readonly pasteLabel: string;
  readonly onFile: (file: File) => void;
  readonly onPaste: () => void;
}

/** The ways in without dragging: a file that is chosen, or the clipboard. */
export function SourceButtons(props: SourceButtonsProps) {
  const { accept, chooseLabel, pasteLabel, onFile, onPaste } = props;
  return (
    <Group gap="sm" justify="center">
      <FileButton accept={accept} onChange={(file) => file && onFile(file)}>
        {(button) => (
          <Button leftSection={<IconFileUpload size={16} />} {...button}>
            {chooseLabel}
          </Button>
        )}
      </FileButton>
      <Button variant="default" leftSection={<IconClipboardText size={16} />} onClick={onPaste}>
        {pasteLabel}
      </Button>
    </Group>
  );
}
