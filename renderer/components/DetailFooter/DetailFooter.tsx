import { Button, Group } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { SavedNote } from '#renderer/components/SavedField/SavedNote.tsx';

interface DetailFooterProps {
  /** What removing is called here, such as 删除部门. */
  readonly removeLabel: string;
  readonly onRemove: () => void;
  /** When the last field was saved, local time; null before. */
  readonly savedAt: string | null;
}

/** The last line of a detail whose fields save themselves: the way to remove it, and 已保存. */
export function DetailFooter({ removeLabel, onRemove, savedAt }: DetailFooterProps) {
  return (
    <Group justify="space-between">
      <Button
        variant="subtle"
        color="red"
        size="xs"
        leftSection={<IconTrash size={16} />}
        onClick={onRemove}
      >
        {removeLabel}
      </Button>
      <SavedNote savedAt={savedAt} />
    </Group>
  );
}
