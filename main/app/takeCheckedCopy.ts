import { toFailureData } from '#main/core/systemFailures.ts';
import { Failure } from '#shared/ipc/failure.ts';
import { copyIntoDataFolder, hasLog, removeCopy } from './workspaceFiles.ts';

/** Tells whether every row of a file nobody has open is whole, and what it is called. */
export type CheckFile = (path: string) => Promise<{ readonly ok: boolean; readonly name: string }>;

/**
 * A copy of a file from elsewhere that passed every check; the file itself is only read.
 * @throws Failure `workspace.inUse`, or `refusal` when the file is damaged.
 */
export async function takeCheckedCopy(
  checkFile: CheckFile,
  from: string,
  refusal: string,
): Promise<{ path: string; name: string }> {
  if (hasLog(from)) throw new Failure({ code: 'storage', key: 'workspace.inUse' });
  const path = await copyIntoDataFolder(from);
  try {
    const check = await checkFile(path);
    if (!check.ok) throw new Failure({ code: 'storage', key: refusal });
    return { path, name: check.name };
  } catch (error) {
    removeCopy(path);
    // The open workspace is well: only the file that was chosen is not.
    const isDamaged = toFailureData(error).key === 'workspace.damaged';
    throw isDamaged ? new Failure({ code: 'storage', key: refusal }) : error;
  }
}
