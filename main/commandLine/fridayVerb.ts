import { randomUUID } from 'node:crypto';
import { basename, resolve } from 'node:path';
import type { Host } from '#main/core/host.ts';
import { makeFolder } from '#main/jobs/atomicWrite.ts';
import { exportWithoutApp, type ProgramFiles } from '#main/jobs/exportWithoutApp.ts';
import { type WrittenSet, writeSet } from '#main/jobs/writeSet.ts';
import { fridayFiles } from '#shared/features/digests/fridaySet.ts';
import { requireOption, type Verb } from './commandLine.ts';
import { clockFor, requireWeek } from './exportVerbs.ts';
import { withWorkspace } from './withWorkspace.ts';

/** Writes the set where the caller said, and keeps what was written. */
function createSetHost(parent: string, files: ProgramFiles, keep: (set: WrittenSet) => void) {
  return {
    exportSet: async (request) => {
      const written = await writeSet({
        parent,
        folderName: request.folderName,
        files: request.files,
        writeFile: ({ format, content }, target) =>
          exportWithoutApp({ kind: 'export', format, content, target }, files),
        report: () => undefined,
      });
      // Nobody here cancels.
      if (written === null) return null;
      keep(written);
      return { token: '', folderName: basename(written.folder), fileNames: [], notes: [] };
    },
  } satisfies Partial<Host>;
}

/** `friday`: the whole set of a week in a new folder inside `--dir`; prints the paths as JSON. */
export function createFridayVerb(files: ProgramFiles): Verb {
  return {
    usage: 'friday --workspace FILE --week 2026-W24 --dir FOLDER',
    options: ['workspace', 'week', 'dir'],
    run: async (input) => {
      const week = requireWeek(input);
      const parent = resolve(requireOption(input, 'dir'));
      const clock = await clockFor(input, week);
      const order = {
        week,
        unitId: null,
        files: fridayFiles,
        workToken: randomUUID(),
        language: 'zh-CN',
      };
      let paths: readonly string[] = [];
      const host = createSetHost(parent, files, (set) => {
        paths = set.files.map(({ path }) => path);
      });
      await withWorkspace(
        requireOption(input, 'workspace'),
        ({ call }) => {
          makeFolder(parent);
          return call('digests.exportSet', order);
        },
        { clock, host },
      );
      return JSON.stringify(paths, null, 2);
    },
  };
}
