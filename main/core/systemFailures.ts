import { Failure, type FailureData } from '#shared/ipc/failure.ts';

const storage = (key: string): FailureData => ({ code: 'storage', key });

/** What SQLite and the file system refuse, in the manager's words; the first prefix that fits wins. */
const sentences: readonly (readonly [prefix: string, data: FailureData])[] = [
  ['SQLITE_CONSTRAINT_FOREIGNKEY', { code: 'rule', key: 'common.stillReferred' }],
  ['SQLITE_CONSTRAINT_UNIQUE', { code: 'rule', key: 'common.alreadyThere' }],
  ['SQLITE_CONSTRAINT_PRIMARYKEY', { code: 'rule', key: 'common.alreadyThere' }],
  ['SQLITE_FULL', storage('workspace.diskFull')],
  ['SQLITE_READONLY', storage('workspace.readOnly')],
  ['SQLITE_BUSY', storage('workspace.inUse')],
  ['SQLITE_LOCKED', storage('workspace.inUse')],
  ['SQLITE_CANTOPEN', storage('workspace.cannotOpen')],
  ['SQLITE_CORRUPT', storage('workspace.damaged')],
  ['SQLITE_NOTADB', storage('workspace.notAWorkspace')],
  ['SQLITE_IOERR', storage('workspace.diskTrouble')],
  ['ENOSPC', storage('workspace.diskFull')],
  ['EDQUOT', storage('workspace.diskFull')],
  ['EROFS', storage('workspace.readOnly')],
  ['EACCES', storage('workspace.cannotOpen')],
  ['EPERM', storage('workspace.cannotOpen')],
  ['EBUSY', storage('workspace.inUse')],
  ['EIO', storage('workspace.diskTrouble')],
  ['ENOENT', { code: 'not_found', key: 'workspace.fileMissing' }],
];

/** The failure of an error the system gave a code; undefined for any other error. */
export function describeSystemError(error: unknown): FailureData | undefined {
  const code = (error as { code?: unknown } | null | undefined)?.code;
  if (typeof code !== 'string') return undefined;
  return sentences.find(([prefix]) => code.startsWith(prefix))?.[1];
}

/** The failure data of whatever was thrown; what nobody foresaw becomes `internal`. */
export function toFailureData(error: unknown): FailureData {
  if (error instanceof Failure) return error.data;
  return describeSystemError(error) ?? { code: 'internal', key: 'common.internal' };
}
