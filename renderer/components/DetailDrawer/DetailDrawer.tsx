import { Drawer, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslate } from '#renderer/lib/language.tsx';

interface DetailDrawerProps {
  readonly title: ReactNode;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** The page beside it stays in use, as a chart whose boxes are chosen one after the other. */
  readonly isBeside?: boolean;
  /** In pixels, where a chart or a wide table stands in it. */
  readonly width?: number;
}

/** Detail opens over the list from the right, so that the list stays; Esc closes. */
export function DetailDrawer(props: DetailDrawerProps) {
  const { title, isOpen, onClose, children, isBeside, width } = props;
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
      {...(width !== undefined && { size: width })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      withOverlay={!isBeside}
      closeOnClickOutside={!isBeside}
      trapFocus={!isBeside}
      transitionProps={{ duration: 120 }}
    >
      {children}
    </Drawer>
  );
}
