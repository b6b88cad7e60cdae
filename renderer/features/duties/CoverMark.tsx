import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleX,
  IconUser,
  type TablerIcon,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { CoverState } from '#shared/features/duties/dutiesModel.ts';
import classes from './CoverMark.module.css';

const icons: Readonly<Record<CoverState, TablerIcon>> = {
  open: IconCircleX,
  standIn: IconAlertTriangle,
  single: IconUser,
  covered: IconCircleCheck,
};

interface CoverMarkProps {
  readonly state: CoverState;
  readonly children: ReactNode;
}

/** How well a duty is in hand, by icon, colour and words. */
export function CoverMark({ state, children }: CoverMarkProps) {
  const Icon = icons[state];
  return (
    <span className={classes.mark} data-state={state}>
      <Icon size={14} aria-hidden />
      {children}
    </span>
  );
}
