import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { newBackupPath } from '#main/core/backupNames.ts';
import { systemClock } from '#main/core/clock.ts';
import { requireOption, UsageError, type VerbInput } from './commandLine.ts';
import type { OpenedWorkspace } from './withWorkspace.ts';

/** The file a verb is to read. */
export function requireFile({ positionals }: VerbInput): string {
  const [file] = positionals;
  if (file === undefined) throw new UsageError('name the file to read');
  return file;
}

/** A copy that is known to be whole, before anything of the file becomes part of the workspace. */
async function backUpFirst({ backend }: OpenedWorkspace, path: string): Promise<void> {
  const at = systemClock.now();
  const to = newBackupPath(path, at, 'import');
  mkdirSync(dirname(to), { recursive: true });
  await backend.backUp({ to, at, reason: 'import' });
}

interface ShownImport<Imported> {
  /** What was shown: how much is new and how much changes. */
  readonly counts: { readonly new: number; readonly changed: number };
  readonly store: () => Promise<Imported>;
}

/** Stores what was shown when `--yes` asks for it, behind a backup; null: nothing was stored. */
export async function storeIfAsked<Imported>(
  input: VerbInput,
  workspace: OpenedWorkspace,
  { counts, store }: ShownImport<Imported>,
): Promise<Imported | null> {
  if (!input.flags.has('yes') || counts.new + counts.changed === 0) return null;
  await backUpFirst(workspace, requireOption(input, 'workspace'));
  return store();
}
