import { Text } from '@mantine/core';
import { useTranslate } from '#renderer/lib/language.tsx';

interface SavedNoteProps {
  /** Local time of the last save, `18:05`; null before the first one. */
  readonly savedAt: string | null;
}

/** Says quietly that the fields save themselves, then when they did. */
export function SavedNote({ savedAt }: SavedNoteProps) {
  const t = useTranslate();
  return (
    <Text size="xs" c="dimmed" role="status">
      {savedAt === null ? t('common.savesItself') : t('common.savedAt', { time: savedAt })}
    </Text>
  );
}
