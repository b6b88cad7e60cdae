import { notificationsStore } from '@mantine/notifications';
import { describe, expect, it } from 'vitest';
import { mostNotices, raiseNotice } from './raiseNotice.ts';

describe('a notice', () => {
  it('is shown at once, however many stand there, and the oldest gives way', () => {
    notificationsStore.setState({ ...notificationsStore.getState(), limit: mostNotices });
    for (const id of ['a', 'b', 'c', 'd', 'refusal']) raiseNotice({ id, message: id });
    const { notifications, queue } = notificationsStore.getState();
    expect(notifications.map(({ id }) => id)).toEqual(['b', 'c', 'd', 'refusal']);
    expect(queue).toEqual([]);
  });
});
