import type { ViewSize } from '#shared/diagram/viewMath.ts';
import type { Carried } from './carry.ts';
import classes from './Diagram.module.css';

/** Widest the style sheet lets it be, with its distance from the pointer, in px. */
const room = 340;

interface CarryLabelProps {
  readonly carried: Carried;
  readonly size: ViewSize | null;
}

/** Beside the pointer, on the side with room: what dropping here would mean. */
export function CarryLabel({ carried, size }: CarryLabelProps) {
  const { at, drop } = carried;
  if (!drop) return null;
  const isLeft = size !== null && at[0] > size.width - room && at[0] > room;
  const x = isLeft ? `calc(${at[0] - 16}px - 100%)` : `${at[0] + 16}px`;
  return (
    <div
      className={classes.carryLabel}
      data-refused={!drop.isPossible || undefined}
      style={{ transform: `translate(${x}, ${at[1] + 18}px)` }}
    >
      {drop.text}
    </div>
  );
}
