import { Popover } from '@mantine/core';
import { type ReactNode, useState } from 'react';

interface PersonPopoverProps {
  readonly isOpen: boolean;
  readonly onChange: (isOpen: boolean) => void;
  /** The button it hangs from. */
  readonly target: ReactNode;
  readonly children: ReactNode;
  readonly width?: number;
}

/** A small panel under its button; Esc or a click elsewhere closes it and the button has focus again. */
export function PersonPopover({ isOpen, onChange, target, children, width }: PersonPopoverProps) {
  return (
    <Popover
      opened={isOpen}
      onChange={onChange}
      position="bottom-start"
      width={width ?? 300}
      trapFocus
      returnFocus
      shadow="sm"
    >
      <Popover.Target>{target}</Popover.Target>
      <Popover.Dropdown>{isOpen ? children : null}</Popover.Dropdown>
    </Popover>
  );
}

export function useOpen(): { isOpen: boolean; setOpen: (isOpen: boolean) => void } {
  const [isOpen, setOpen] = useState(false);
  return { isOpen, setOpen };
}
