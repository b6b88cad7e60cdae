import { type NotificationData, notifications, notificationsStore } from '@mantine/notifications';

/** How many stand on the screen at once. */
export const mostNotices = 4;

/** The time of a notice begins anew only when the number changes; a millisecond is enough. */
function timeAnew(before: NotificationData['autoClose'], wanted: NotificationData['autoClose']) {
  return typeof wanted === 'number' && before === wanted ? wanted + 1 : wanted;
}

/**
 * Shows a notice now: the oldest gives way, or a refusal would wait until old praise has faded.
 * One that stands there already stands its whole time again.
 */
export function raiseNotice(notice: NotificationData): void {
  const standing = notificationsStore
    .getState()
    .notifications.find(({ id }) => id !== undefined && id === notice.id);
  if (standing) {
    const autoClose = timeAnew(standing.autoClose, notice.autoClose);
    notifications.update({ ...notice, ...(autoClose === undefined ? {} : { autoClose }) });
    return;
  }
  notifications.show(notice);
  notifications.updateState(notificationsStore, (notices) => notices.slice(-mostNotices));
}
