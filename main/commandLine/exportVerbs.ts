import { randomUUID } from 'node:crypto';
import { extname, resolve } from 'node:path';
import { type Clock, fixedClock, systemClock } from '#main/core/clock.ts';
import type { Host } from '#main/core/host.ts';
import { exportWithoutApp, type ProgramFiles } from '#main/jobs/exportWithoutApp.ts';
import type { UncheckedJobRequest } from '#main/jobs/jobMessages.ts';
import { judgedAt } from '#shared/features/demo/demoCalendar.ts';
import type { ExportedFile } from '#shared/features/files/filesContract.ts';
import type { WorkspaceProfile } from '#shared/features/workspace/workspaceModel.ts';
import { createTranslate, type TextKey } from '#shared/i18n/translate.ts';
import { isIsoWeek } from '#shared/lib/isoWeek.ts';
import {
  requireOption,
  UsageError,
  type Verb,
  VerbFailure,
  type VerbInput,
} from './commandLine.ts';
import { requireDay } from './readInput.ts';
import { withWorkspace } from './withWorkspace.ts';

const translate = createTranslate('zh-CN');

interface Target {
  readonly path: string;
  readonly format: string;
}

function requireTarget(input: VerbInput, formats: readonly string[]): Target {
  const out = requireOption(input, 'out');
  const format = extname(out).slice(1).toLowerCase();
  if (!formats.includes(format)) {
    throw new UsageError(
      `--out must end in one of: ${formats.map((name) => `.${name}`).join(' ')}`,
    );
  }
  return { path: resolve(out), format };
}

export function requireWeek(input: VerbInput): string {
  const week = requireOption(input, 'week');
  if (!isIsoWeek(week)) throw new UsageError('--week takes an ISO week such as 2026-W24');
  return week;
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

async function exportThroughDoor(
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

/** The demo's newest week may not be over yet: its reports are judged once all of them were due. */
export async function clockFor(input: VerbInput, week: string): Promise<Clock> {
  const { hasDemo } = await withWorkspace(requireOption(input, 'workspace'), ({ call }) =>
    call<WorkspaceProfile>('workspace.profile', {}),
  );
  const judged = judgedAt(week);
  return hasDemo && systemClock.localMinute() < judged ? fixedClock(judged) : systemClock;
}

/** `--meeting`: an id, or `latest` for the newest one held. */
async function findMeeting(input: VerbInput): Promise<string> {
  const meeting = requireOption(input, 'meeting');
  if (meeting !== 'latest') return meeting;
  const [latest] = await withWorkspace(requireOption(input, 'workspace'), ({ call }) =>
    call<{ id: string }[]>('meetings.list', { limit: 1 }),
  );
  if (!latest) throw new VerbFailure('这个工作区还没有会议，没有写出文件。');
  return latest.id;
}

/** The export verbs for a program whose job and Electron stand at `files`. */
export function createExportVerbs(files: ProgramFiles) {
  /** `export weekly`: the team's week as a document or a workbook. */
  const weekly: Verb = {
    usage: 'export weekly --workspace FILE --week 2026-W24 --out FILE.docx|xlsx|pdf|md|txt|png',
    options: ['workspace', 'week', 'out'],
    run: async (input) => {
      const target = requireTarget(input, ['docx', 'xlsx', 'pdf', 'md', 'txt', 'png']);
      const week = requireWeek(input);
      const clock = await clockFor(input, week);
      const act = { name: 'reports.exportWeekly', input: { week }, clock, files };
      return exportThroughDoor(input, target, act);
    },
  };
  /** `export org`: the chart of one day, today when left out. */
  const org: Verb = {
    usage: 'export org --workspace FILE [--as-of DATE] --out FILE.svg|png',
    options: ['workspace', 'as-of', 'out'],
    run: async (input) => {
      const target = requireTarget(input, ['svg', 'png']);
      const asOf = input.options['as-of'] === undefined ? {} : { asOf: requireDay(input, 'as-of') };
      const drawing = { ...asOf, direction: 'down', collapsed: [], language: 'zh-CN' };
      return exportThroughDoor(input, target, { name: 'org.exportChart', input: drawing, files });
    },
  };
  /** `export minutes`: one meeting, the latest or by id. */
  const minutes: Verb = {
    usage: 'export minutes --workspace FILE --meeting ID|latest --out FILE.docx|md|txt',
    options: ['workspace', 'meeting', 'out'],
    run: async (input) => {
      const target = requireTarget(input, ['docx', 'md', 'txt']);
      const id = await findMeeting(input);
      const act = { name: 'meetings.exportMinutes', input: { id, language: 'zh-CN' }, files };
      return exportThroughDoor(input, target, act);
    },
  };
  /** `export boss`: the page for the boss as it stands. */
  const boss: Verb = {
    usage: 'export boss --workspace FILE --week 2026-W24 --out FILE.docx|pptx|xlsx|pdf|png|md|txt',
    options: ['workspace', 'week', 'out'],
    run: async (input) => {
      const target = requireTarget(input, ['docx', 'pptx', 'xlsx', 'pdf', 'png', 'md', 'txt']);
      const week = requireWeek(input);
      const clock = await clockFor(input, week);
      const digest = { week, unitId: null, audience: 'boss' };
      const act = { name: 'digests.exportVersion', input: { digest }, clock, files };
      return exportThroughDoor(input, target, act);
    },
  };
  return {
    'export boss': boss,
    'export weekly': weekly,
    'export org': org,
    'export minutes': minutes,
  };
}
