import { type RefObject, useEffect } from 'react';
import type { Viewing } from './useDiagramView.ts';

/** Px of one line and one page, for wheels that count so. */
const unitLength = [1, 18, 400] as const;
const WHEEL_SPEED = 0.0016;
/** A pinch on a touchpad arrives as a wheel with Ctrl and small steps. */
const PINCH_SPEED = 0.01;

/** The wheel zooms at the pointer; with Shift it moves the drawing sideways. */
export function useWheelZoom(frame: RefObject<HTMLElement | null>, viewing: Viewing): void {
  const { zoom, pan } = viewing;
  useEffect(() => {
    const target = frame.current;
    if (!target) return;
    const turn = (event: WheelEvent) => {
      event.preventDefault();
      const unit = unitLength[event.deltaMode] ?? 1;
      if (event.shiftKey) {
        pan(-(event.deltaX + event.deltaY) * unit, 0);
        return;
      }
      const { left, top } = target.getBoundingClientRect();
      const speed = event.ctrlKey ? PINCH_SPEED : WHEEL_SPEED;
      zoom(Math.exp(-event.deltaY * unit * speed), [event.clientX - left, event.clientY - top]);
    };
    // React listens passively and could not keep the page from scrolling.
    target.addEventListener('wheel', turn, { passive: false });
    return () => target.removeEventListener('wheel', turn);
  }, [frame, zoom, pan]);
}
