import { type NotificationData, notifications, notificationsStore } from '@mantine/notifications';

/** How many stand on the screen at once. */
export const mostNotices = 4;

/** Shows a notice now: the oldest gives way, or a refusal would wait until old praise has faded. */
export function raiseNotice(notice: NotificationData): void {
  notifications.show(notice);
  notifications.updateState(notificationsStore, (notices) => notices.slice(-mostNotices));
}
