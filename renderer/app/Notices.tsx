import '@mantine/notifications/styles.css';
import { Notifications } from '@mantine/notifications';
import { mostNotices } from '#renderer/lib/raiseNotice.ts';

/** Where notices appear; those given before it is drawn wait for it. */
export function Notices() {
  return <Notifications position="bottom-right" limit={mostNotices} />;
}
