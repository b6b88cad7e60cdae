import { useEffect, useState } from 'react';
import { type IsoDate, type IsoWeek, weekOfDate } from '#shared/lib/isoWeek.ts';
import { toLocalMinute } from '#shared/lib/localMinute.ts';

const checkInterval = 30_000;

export function readToday(): IsoDate {
  return toLocalMinute(new Date()).slice(0, 10);
}

/** This moment as a UTC instant. */
export function readInstant(): string {
  return new Date().toISOString();
}

/** The local date of a UTC instant. */
export function localDayOf(instant: string): IsoDate {
  return toLocalMinute(new Date(instant)).slice(0, 10);
}

/** The local time as a notice shows it, `18:05`. */
export function readLocalTime(): string {
  return toLocalMinute(new Date()).slice(11);
}

/** The local date; changes at midnight, so that a page left open does not live in yesterday. */
export function useToday(): IsoDate {
  const [today, setToday] = useState(readToday);
  useEffect(() => {
    const timer = setInterval(() => setToday(readToday()), checkInterval);
    return () => clearInterval(timer);
  }, []);
  return today;
}

export function useCurrentWeek(): IsoWeek {
  return weekOfDate(useToday());
}
