import { Drawer, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslate } from '#renderer/lib/language.tsx';

interface DetailDrawerProps {
  readonly title: ReactNode;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Detail opens over the list from the right, so that the list stays; Esc closes. */
export function DetailDrawer({ title, isOpen, onClose, children }: DetailDrawerProps) {
  const t = useTranslate();
  return (
    <Drawer
      opened={isOpen}
      onClose={onClose}
      title={
        <Text component="span" fz={16} fw={600} lineClamp={2}>
          {title}
        </Text>
      }
      padding="lg"
      closeButtonProps={{ 'aria-label': t('common.close') }}
      transitionProps={{ duration: 120 }}
    >
      {children}
    </Drawer>
  );
}
