import { Failure, type FailureData } from '#shared/ipc/failure.ts';

/** What SQLite's result codes mean to the manager; first match wins. */
const sqliteFailures: readonly (readonly [prefix: string, data: FailureData])[] = [
  ['SQLITE_CONSTRAINT_FOREIGNKEY', { code: 'rule', key: 'common.stillReferred' }],
  ['SQLITE_CONSTRAINT_UNIQUE', { code: 'rule', key: 'common.alreadyThere' }],
  ['SQLITE_CONSTRAINT_PRIMARYKEY', { code: 'rule', key: 'common.alreadyThere' }],
  ['SQLITE_FULL', { code: 'storage', key: 'files.diskFull' }],
  ['SQLITE_READONLY', { code: 'storage', key: 'workspace.readOnly' }],
  ['SQLITE_BUSY', { code: 'storage', key: 'workspace.inUse' }],
  ['SQLITE_CORRUPT', { code: 'storage', key: 'workspace.damaged' }],
  ['SQLITE_IOERR', { code: 'storage', key: 'workspace.diskTrouble' }],
];

/** Every path ends here: whatever was thrown becomes data with a closed code and nothing private. */
export function toFailure(error: unknown): FailureData {
  if (error instanceof Failure) return error.data;
  const code = (error as { code?: unknown } | null)?.code;
  if (typeof code === 'string') {
    const match = sqliteFailures.find(([prefix]) => code.startsWith(prefix));
    if (match) return match[1];
  }
  return { code: 'internal', key: 'common.internal' };
}

/** Name of the error's class, the only word about an unexpected error that may be logged. */
export function errorClass(error: unknown): string {
  if (error instanceof Failure) return error.data.code;
  return error instanceof Error ? error.constructor.name : typeof error;
}
