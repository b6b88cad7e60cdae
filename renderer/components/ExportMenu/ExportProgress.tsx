import { Button, Group, Progress, Text } from '@mantine/core';
import { useTranslate } from '#renderer/lib/language.tsx';
import type { TextKey, Translate } from '#shared/i18n/translate.ts';
import type { ProgressNotice } from '#shared/ipc/envelope.ts';
import classes from './ExportMenu.module.css';

interface ExportProgressProps {
  readonly progress: ProgressNotice | null;
  readonly onCancel: () => void;
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

/** While a file is being written: what is being done, how far it is, and 取消. */
export function ExportProgress({ progress, onCancel }: ExportProgressProps) {
  const t = useTranslate();
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
      <Button size="compact-sm" variant="default" onClick={onCancel}>
        {t('common.cancel')}
      </Button>
    </Group>
  );
}
