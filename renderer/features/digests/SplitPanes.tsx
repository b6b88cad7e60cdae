import { Box } from '@mantine/core';
import {
  type CSSProperties,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useRef,
  useState,
} from 'react';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useRemembered } from '#renderer/lib/useRemembered.ts';
import classes from './SplitPanes.module.css';

interface SplitPanesProps {
  readonly left: ReactNode;
  readonly right: ReactNode;
}

/** Share of the left pane in %; both panes stay wide enough to read. */
const narrowest = 34;
const widest = 66;
const keyStep = 2;

function clamp(share: number): number {
  return Math.min(widest, Math.max(narrowest, share));
}

/** Two panes with a border between them that is dragged or moved by ← →; the place is remembered. */
export function SplitPanes({ left, right }: SplitPanesProps) {
  const t = useTranslate();
  const root = useRef<HTMLDivElement>(null);
  const [kept, keep] = useRemembered('digest.split', 45);
  const [dragged, setDragged] = useState<number | null>(null);
  const share = dragged ?? clamp(kept);
  const shareAt = (x: number): number => {
    const box = root.current?.getBoundingClientRect();
    return box ? clamp(((x - box.left) / box.width) * 100) : share;
  };
  const drag = (event: PointerEvent<HTMLElement>): void => {
    if (event.buttons === 1) setDragged(shareAt(event.clientX));
  };
  const drop = (): void => {
    if (dragged !== null) keep(dragged);
    setDragged(null);
  };
  const step = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowLeft' ? -keyStep : event.key === 'ArrowRight' ? keyStep : 0;
    if (by === 0) return;
    event.preventDefault();
    keep(clamp(share + by));
  };
  return (
    <div ref={root} className={classes.panes}>
      <div className={classes.left} style={{ '--share': `${share}%` } as CSSProperties}>
        {left}
      </div>
      <Box
        role="separator"
        aria-orientation="vertical"
        aria-label={t('digests.border')}
        aria-valuenow={Math.round(share)}
        aria-valuemin={narrowest}
        aria-valuemax={widest}
        tabIndex={0}
        className={classes.border}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={drag}
        onPointerUp={drop}
        onKeyDown={step}
      />
      <div className={classes.right}>{right}</div>
    </div>
  );
}
