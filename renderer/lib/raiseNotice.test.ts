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

  it('that is raised again while it stands has its whole time again', () => {
    notificationsStore.setState({ ...notificationsStore.getState(), notifications: [] });
    const times: unknown[] = [];
    for (let time = 0; time < 3; time += 1) {
      raiseNotice({ id: 'refusal', message: 'no', autoClose: 12_000 });
      const { notifications } = notificationsStore.getState();
      expect(notifications).toHaveLength(1);
      times.push(notifications[0]?.autoClose);
    }
    expect(times[0]).not.toBe(times[1]);
    expect(times[1]).not.toBe(times[2]);
  });
});
