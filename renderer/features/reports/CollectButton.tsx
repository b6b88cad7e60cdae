import { Button } from '@mantine/core';
import { IconClipboardText } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import { paths } from '#renderer/app/paths.ts';
import { useTranslate } from '#renderer/lib/language.tsx';

/** The way to 收周报, wherever a page has no reports to show. */
export function CollectButton() {
  const t = useTranslate();
  const [, navigate] = useLocation();
  return (
    <Button leftSection={<IconClipboardText size={16} />} onClick={() => navigate(paths.collect)}>
      {t('reports.collectTitle')}
    </Button>
  );
}
