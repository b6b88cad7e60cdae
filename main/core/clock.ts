import { toLocalMinute } from '#shared/lib/localMinute.ts';

/** The only source of time. Tests, the demo and the command line put their own in its place. */
export interface Clock {
  /** UTC instant with milliseconds, `2026-11-23T10:05:00.000Z`. */
  now(): string;
  /** Local calendar date, `2026-11-23`. */
  today(): string;
  /** Local date and minute, `2026-11-23T18:05`. */
  localMinute(): string;
}

export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  today: () => toLocalMinute(new Date()).slice(0, 10),
  localMinute: () => toLocalMinute(new Date()),
};

/** A clock that stands still; `minute` is a local `YYYY-MM-DDTHH:MM`. */
export function fixedClock(minute: string): Clock {
  return {
    now: () => `${minute}:00.000Z`,
    today: () => minute.slice(0, 10),
    localMinute: () => minute,
  };
}
