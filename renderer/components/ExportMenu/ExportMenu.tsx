import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useFileExport } from '#renderer/lib/useFileExport.tsx';
import type { ExportedFile, FileFormat } from '#shared/features/files/filesModel.ts';
import classes from './ExportMenu.module.css';
import { ExportProgress } from './ExportProgress.tsx';

interface ExportGroup {
  readonly formats: readonly FileFormat[];
  /** What items are called whose format alone would say something else here. */
  readonly names?: Readonly<Partial<Record<FileFormat, string>>>;
  /** Asks the store to write the file; null when the user closed the dialog or cancelled. */
  readonly run: (format: FileFormat, workToken: string) => Promise<ExportedFile | null>;
}

interface ExportMenuProps extends ExportGroup {
  /** Other documents or sizes of the same page, their items called by their titles as well. */
  readonly others?: readonly (ExportGroup & { readonly title: string })[];
  /** More items below the formats, such as copying the text. */
  readonly children?: ReactNode;
  readonly isPrimary?: boolean;
}

interface FormatItemProps {
  readonly format: FileFormat;
  readonly label: string;
  readonly onClick: () => void;
}

/** One item of the menu, with the ending of its file. */
export function FormatItem({ format, label, onClick }: FormatItemProps) {
  return (
    <Menu.Item
      onClick={onClick}
      rightSection={<span className={classes.extension}>.{format}</span>}
    >
      {label}
    </Menu.Item>
  );
}

interface FormatItemsProps extends ExportGroup {
  readonly title: string | null;
  readonly start: ReturnType<typeof useFileExport>['start'];
}

function FormatItems({ formats, names = {}, run, title, start }: FormatItemsProps) {
  const t = useTranslate();
  const nameOf = (format: FileFormat): string => {
    const name = t(`files.format_${format}`);
    return names[format] ?? (title === null ? name : t('files.titled', { title, format: name }));
  };
  return formats.map((format) => (
    <FormatItem
      key={format}
      format={format}
      label={nameOf(format)}
      onClick={() => void start((workToken) => run(format, workToken))}
    />
  ));
}

/** 导出: one item per format; while a file is being written, what it does and 取消. */
export function ExportMenu({ others = [], children, isPrimary, ...main }: ExportMenuProps) {
  const t = useTranslate();
  const { isRunning, progress, start, cancel } = useFileExport();
  if (isRunning) return <ExportProgress progress={progress} onCancel={cancel} />;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant={isPrimary ? 'filled' : 'default'} leftSection={<IconDownload size={16} />}>
          {t('files.export')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <FormatItems {...main} title={null} start={start} />
        {others.length > 0 && <Menu.Divider />}
        {others.map((other) => (
          <FormatItems key={other.title} {...other} start={start} />
        ))}
        {children}
      </Menu.Dropdown>
    </Menu>
  );
}
