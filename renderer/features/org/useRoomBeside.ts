import { type RefObject, useEffect, useRef, useState } from 'react';
import type { DiagramHandle } from '#renderer/components/Diagram/Diagram.tsx';

/** Width of the drawer in px; the theme gives every drawer this one. */
const drawerWidth = 520;

/**
 * Moves the drawing only when the box that was pressed lies under the drawer that opens for it:
 * the chart gives up that strip and the box comes to the middle of the rest.
 */
export function useRoomBeside(
  diagram: RefObject<DiagramHandle | null>,
  opened: { readonly id: string } | null,
) {
  const pressedAt = useRef(0);
  const [hasRoom, setHasRoom] = useState(false);
  const id = opened?.id ?? null;
  useEffect(() => {
    const remember = (event: PointerEvent): void => {
      pressedAt.current = event.clientX;
    };
    window.addEventListener('pointerup', remember, true);
    return () => window.removeEventListener('pointerup', remember, true);
  }, []);
  useEffect(() => {
    if (id === null) {
      setHasRoom(false);
      return;
    }
    if (pressedAt.current < window.innerWidth - drawerWidth) return;
    setHasRoom(true);
    // The chart learns its new size in the next frame and can centre only then.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => diagram.current?.reveal(id));
    });
    return () => cancelAnimationFrame(frame);
  }, [id, diagram]);
  return hasRoom;
}
