import { Button, Checkbox, Group, Popover, Progress, Stack, Text } from '@mantine/core';
import { IconFolderUp, IconSettings } from '@tabler/icons-react';
import { useState } from 'react';
import { client } from '#renderer/lib/client.ts';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { useFileExport } from '#renderer/lib/useFileExport.tsx';
import { useRemembered } from '#renderer/lib/useRemembered.ts';
import type { DigestKey } from '#shared/features/digests/digestsModel.ts';
import {
  defaultFridayFiles,
  type FridayFile,
  fridayFiles,
  splitFridayFile,
} from '#shared/features/digests/fridaySet.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import classes from './FridaySet.module.css';

function fileLabel(t: Translate, file: FridayFile): string {
  const { document, format } = splitFridayFile(file);
  const title = document === 'weekly' ? t('digests.wholeTeam') : t(`digests.audience_${document}`);
  return t('files.titled', { title, format: t(`files.format_${format}`) });
}

interface ChoiceProps {
  readonly files: readonly FridayFile[];
  readonly onChange: (files: readonly FridayFile[]) => void;
  readonly onOtherFolder: () => void;
}

/** What the set holds and where it goes; both are remembered. */
function Choice({ files, onChange, onOtherFolder }: ChoiceProps) {
  const t = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const toggle = (file: FridayFile): void =>
    onChange(fridayFiles.filter((one) => (one === file) !== files.includes(one)));
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-end" width={260} trapFocus>
      <Popover.Target>
        <Button
          className={classes.choice}
          aria-label={t('digests.setChoice')}
          onClick={() => setOpen(!isOpen)}
        >
          <IconSettings size={16} />
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="sm">
          <Text size="sm" fw={600}>
            {t('digests.setHolds')}
          </Text>
          {fridayFiles.map((file) => (
            <Checkbox
              key={file}
              size="xs"
              label={fileLabel(t, file)}
              checked={files.includes(file)}
              onChange={() => toggle(file)}
            />
          ))}
          <Button
            size="compact-sm"
            variant="default"
            disabled={files.length === 0}
            onClick={() => {
              setOpen(false);
              onOtherFolder();
            }}
          >
            {t('digests.otherFolder')}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

/** 周五上报包: one click writes the chosen files of the week into a dated folder. */
export function FridaySet({ digest }: { readonly digest: DigestKey }) {
  const t = useTranslate();
  const language = useLanguage();
  const [kept, keep] = useRemembered<readonly FridayFile[]>('digest.set', defaultFridayFiles);
  const files = kept.filter((file) => fridayFiles.includes(file));
  const { isRunning, progress, startSet, cancel } = useFileExport();
  const { week, unitId } = digest;
  const write = (asksWhere: boolean): void =>
    void startSet((workToken) =>
      client.digests.exportSet({ week, unitId, files: [...files], asksWhere, workToken, language }),
    );
  if (isRunning) {
    const { done = 0, total = files.length } = progress ?? {};
    const step = progress
      ? t('digests.setStep', { number: Math.min(done + 1, total), total })
      : t('files.choosing');
    return (
      <Group gap="sm" wrap="nowrap" role="status">
        <div>
          <Text size="xs" c="dimmed">
            {step}
          </Text>
          <Progress value={(done / total) * 100} size="xs" w={120} aria-label={step} />
        </div>
        <Button size="compact-sm" variant="default" onClick={cancel}>
          {t('common.cancel')}
        </Button>
      </Group>
    );
  }
  return (
    <Button.Group>
      <Button
        leftSection={<IconFolderUp size={16} />}
        disabled={files.length === 0}
        onClick={() => write(false)}
      >
        {t('digests.fridaySet')}
      </Button>
      <Choice files={files} onChange={keep} onOtherFolder={() => write(true)} />
    </Button.Group>
  );
}
