import { randomUUID } from 'node:crypto';
import { extname, resolve } from 'node:path';
import { type Clock, systemClock } from '#main/core/clock.ts';
import type { Host } from '#main/core/host.ts';
import { exportWithoutApp, type ProgramFiles } from '#main/jobs/exportWithoutApp.ts';
import type { UncheckedJobRequest } from '#main/jobs/jobMessages.ts';
import type { ExportedFile } from '#shared/features/files/filesModel.ts';
import { createTranslate, type TextKey } from '#shared/i18n/translate.ts';
import { requireOption, UsageError, type VerbInput } from './commandLine.ts';
import { withWorkspace } from './withWorkspace.ts';

const translate = createTranslate('zh-CN');

interface Target<Format extends string = string> {
  readonly path: string;
  readonly format: Format;
}

/** The file `--out` names, its format told by its extension. */
export function requireTarget<Format extends string>(
  input: VerbInput,
  formats: readonly Format[],
): Target<Format> {
  const out = requireOption(input, 'out');
  const ending = extname(out).slice(1).toLowerCase();
  const format = formats.find((known) => known === ending);
  if (format === undefined) {
    throw new UsageError(
      `--out must end in one of: ${formats.map((name) => `.${name}`).join(' ')}`,
    );
  }
  return { path: resolve(out), format };
}

/** Writes where the caller said, through the same job as the app. */
function createExportHost(target: string, files: ProgramFiles): Partial<Host> {
  return {
    exportFile: async ({ format, content }) => {
      const request = { kind: 'export', format, content, target } as UncheckedJobRequest;
      const { bytes, notes } = await exportWithoutApp(request, files);
      return { token: '', fileName: target, bytes, notes: [...notes] };
    },
  };
}

interface ExportAct {
  readonly name: string;
  readonly input: object;
  readonly clock?: Clock;
  readonly files: ProgramFiles;
}

/** Has the store build a file and the job write it; what it has to say goes to stderr. */
export async function exportThroughDoor(
  input: VerbInput,
  target: Target,
  act: ExportAct,
): Promise<undefined> {
  const exported = await withWorkspace(
    requireOption(input, 'workspace'),
    ({ call }) =>
      call<ExportedFile>(act.name, {
        ...act.input,
        format: target.format,
        workToken: randomUUID(),
      }),
    { clock: act.clock ?? systemClock, host: createExportHost(target.path, act.files) },
  );
  for (const { key, params } of exported.notes) input.note(translate(key as TextKey, params));
}
