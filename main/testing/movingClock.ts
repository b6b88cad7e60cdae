import { type Clock, fixedClock } from '#main/core/clock.ts';

export interface MovingClock extends Clock {
  /** Stands still at another local minute, `YYYY-MM-DDTHH:MM`. */
  moveTo(minute: string): void;
}

/** A clock that only the test moves. */
export function movingClock(start: string): MovingClock {
  let current = fixedClock(start);
  return {
    now: () => current.now(),
    today: () => current.today(),
    localMinute: () => current.localMinute(),
    moveTo: (minute) => {
      current = fixedClock(minute);
    },
  };
}
