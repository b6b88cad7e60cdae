/**
 * The only log: an event code, counts and durations. Titles, names, paths and SQL never enter,
 * because a log file is what people send to strangers.
 */
export type Log = (event: LogEvent, numbers?: Readonly<Record<string, number>>) => void;

export type LogEvent = 'store.opened' | `slow.${string}` | `failed.${string}`;

export const silentLog: Log = () => undefined;
