import { Drawer, Text } from '@mantine/core';
import type { ReactNode } from 'react';

interface DetailDrawerProps {
  readonly title: ReactNode;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Detail opens over the list from the right, so that the list stays; Esc closes. */
export function DetailDrawer({ title, isOpen, onClose, children }: DetailDrawerProps) {
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
      transitionProps={{ duration: 120 }}
    >
      {children}
    </Drawer>
  );
}
