import { Menu } from '@mantine/core';
import { useTranslate } from '#renderer/lib/language.tsx';
import { showFailure } from '#renderer/lib/notices.tsx';
import { useCopy } from '#renderer/lib/useCopy.ts';

interface CopyTextItemProps {
  readonly read: () => Promise<{ readonly text: string }>;
}

/** 复制微信文字, the last item of an export menu. */
export function CopyTextItem({ read }: CopyTextItemProps) {
  const t = useTranslate();
  const { copy } = useCopy();
  const act = (): void => {
    read().then(
      ({ text }) => copy(text, t('reports.textCopied')),
      (error: unknown) => showFailure(t, error),
    );
  };
  return (
    <>
      <Menu.Divider />
      <Menu.Item onClick={act}>{t('reports.copyText')}</Menu.Item>
    </>
  );
}
