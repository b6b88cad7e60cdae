import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { raiseNotice } from '#renderer/lib/raiseNotice.ts';
import type { Translate } from '#shared/i18n/translate.ts';

interface SavedNotice {
  readonly id: string;
  readonly message: string;
  readonly onUndo: (() => void) | null;
  readonly onBoard: () => void;
}

const shownMilliseconds = 8_000;

/** Says what was saved, with the way back and the way on. */
export function showSavedNotice(t: Translate, { id, message, onUndo, onBoard }: SavedNotice): void {
  const thenHide = (act: () => void) => () => {
    notifications.hide(id);
    act();
  };
  raiseNotice({
    id,
    autoClose: shownMilliseconds,
    message: (
      <Group justify="space-between" gap="xs">
        <Text size="sm">{message}</Text>
        <Group gap="xs" wrap="nowrap">
          {onUndo !== null && (
            <Button size="compact-sm" variant="light" onClick={thenHide(onUndo)}>
              {t('common.undo')}
            </Button>
          )}
          <Button size="compact-sm" variant="subtle" onClick={thenHide(onBoard)}>
            {t('collect.toBoard')}
          </Button>
        </Group>
      </Group>
    ),
  });
}
