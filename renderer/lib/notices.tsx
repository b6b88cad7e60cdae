import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { describeFailure } from '#shared/i18n/describeFailure.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import type { OperationNote } from '#shared/ipc/envelope.ts';
import { Failure } from '#shared/ipc/failure.ts';
import { client } from './client.ts';
import { raiseNotice } from './raiseNotice.ts';
import { weekLabelInUse } from './weekLabel.tsx';

const undoMilliseconds = 8_000;

/** What went wrong in the manager's words, and with what; stays longer than what went well. */
export function showFailure(t: Translate, error: unknown, about = ''): void {
  const data = error instanceof Failure ? error.data : { code: 'internal' as const };
  raiseNotice({
    id: `failure-${data.key ?? data.code}${about}`,
    color: 'red',
    ...(about === '' ? {} : { title: about }),
    message: describeFailure(t, data, weekLabelInUse()),
    autoClose: 12_000,
  });
}

export function showNotice(message: string): void {
  raiseNotice({ message, autoClose: 4_000 });
}

let newestInRow: string | undefined;

/**
 * Takes away the notice of the act before, where one key does one act after the other; Ctrl+Z
 * still takes back all of them.
 */
export function makeRoomInRow(operation: OperationNote | undefined): void {
  if (newestInRow !== undefined) notifications.hide(newestInRow);
  newestInRow = operation?.id;
}

/** A quiet word that something was done, with the way back while it is fresh. */
export function showDone(t: Translate, message: string, operation?: OperationNote): void {
  if (!operation?.isUndoable) {
    showNotice(message);
    return;
  }
  const { id } = operation;
  const undo = (): void => {
    notifications.hide(id);
    client.history.undo({ operationId: id }).catch((error) => showFailure(t, error));
  };
  raiseNotice({
    id,
    autoClose: undoMilliseconds,
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{message}</Text>
        <Button size="compact-sm" variant="light" onClick={undo}>
          {t('common.undo')}
        </Button>
      </Group>
    ),
  });
}
