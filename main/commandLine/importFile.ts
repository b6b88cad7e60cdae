import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { newBackupPath } from '#main/core/backupNames.ts';
import { systemClock } from '#main/core/clock.ts';
import { UsageError, type VerbInput } from './commandLine.ts';
import type { OpenedWorkspace } from './withWorkspace.ts';

/** The file a verb is to read. */
export function requireFile({ positionals }: VerbInput): string {
  const [file] = positionals;
  if (file === undefined) throw new UsageError('name the file to read');
  return file;
}

/** A copy that is known to be whole, before anything of the file becomes part of the workspace. */
export async function backUpFirst({ backend }: OpenedWorkspace, path: string): Promise<void> {
  const at = systemClock.now();
  const to = newBackupPath(path, at, 'import');
  mkdirSync(dirname(to), { recursive: true });
  await backend.backUp({ to, at, reason: 'import' });
}
