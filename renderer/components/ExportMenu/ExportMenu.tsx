import { Button, Group, Menu, Progress, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useFileExport } from '#renderer/lib/useFileExport.tsx';
import type { ExportedFile, FileFormat } from '#shared/features/files/filesContract.ts';
import type { TextKey, Translate } from '#shared/i18n/translate.ts';
import type { ProgressNotice } from '#shared/ipc/envelope.ts';
import classes from './ExportMenu.module.css';

interface ExportGroup {
  readonly formats: readonly FileFormat[];
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

const knownSteps: readonly string[] = ['prepare', 'print', 'write', 'check'];

function stepText(t: Translate, progress: ProgressNotice | null): string {
  const step = progress?.step ?? '';
  return t((knownSteps.includes(step) ? `files.steps.${step}` : 'files.choosing') as TextKey);
}

function share(progress: ProgressNotice | null): number {
  if (!progress || progress.total === 0) return 0;
  return (progress.done / progress.total) * 100;
}

interface FormatItemsProps extends ExportGroup {
  readonly title: string | null;
  readonly start: ReturnType<typeof useFileExport>['start'];
}

function FormatItems({ formats, run, title, start }: FormatItemsProps) {
  const t = useTranslate();
  return formats.map((format) => (
    <Menu.Item
      key={format}
      onClick={() => void start((workToken) => run(format, workToken))}
      rightSection={<span className={classes.extension}>.{format}</span>}
    >
      {title === null
        ? t(`files.format_${format}`)
        : t('files.titled', { title, format: t(`files.format_${format}`) })}
    </Menu.Item>
  ));
}

/** 导出: one item per format; while a file is being written, what it does and 取消. */
export function ExportMenu({ formats, run, others = [], children, isPrimary }: ExportMenuProps) {
  const t = useTranslate();
  const { isRunning, progress, start, cancel } = useFileExport();
  if (isRunning) {
    return (
      <Group gap="sm" wrap="nowrap" role="status">
        <div>
          <Text size="xs" c="dimmed">
            {stepText(t, progress)}
          </Text>
          <Progress
            value={share(progress)}
            size="xs"
            className={classes.bar}
            aria-label={stepText(t, progress)}
          />
        </div>
        <Button size="compact-sm" variant="default" onClick={cancel}>
          {t('common.cancel')}
        </Button>
      </Group>
    );
  }
  return (
    <Menu position="bottom-end" width={220}>
      <Menu.Target>
        <Button variant={isPrimary ? 'filled' : 'default'} leftSection={<IconDownload size={16} />}>
          {t('files.export')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <FormatItems formats={formats} run={run} title={null} start={start} />
        {others.length > 0 && <Menu.Divider />}
        {others.map((other) => (
          <FormatItems key={other.title} {...other} start={start} />
        ))}
        {children}
      </Menu.Dropdown>
    </Menu>
  );
}
