import type { Kysely, Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** Reads only: what a query or an act is given. */
export type ReadableDb = Pick<
  Kysely<Tables>,
  'selectFrom' | 'selectNoFrom' | 'with' | 'withRecursive' | 'fn' | 'getExecutor'
>;

/** Reads and writes inside the one transaction of a command or draft; await nothing else in it. */
export type WritableDb = Transaction<Tables>;
