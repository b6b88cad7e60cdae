import '@mantine/notifications/styles.css';
import { MantineThemeProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { useMemo } from 'react';
import { useTranslate } from '#renderer/lib/language.tsx';
import { mostNotices } from '#renderer/lib/raiseNotice.ts';
import classes from './Notices.module.css';

/** Where notices appear, each with a named way to close it; those given before it is drawn wait for it. */
export function Notices() {
  const t = useTranslate();
  const theme = useMemo(() => {
    const closeButtonProps = { 'aria-label': t('common.close') };
    return { components: { Notification: { defaultProps: { closeButtonProps } } } };
  }, [t]);
  return (
    <MantineThemeProvider theme={theme} inherit>
      <Notifications
        position="bottom-right"
        limit={mostNotices}
        classNames={{ root: classes.notices }}
      />
    </MantineThemeProvider>
  );
}
