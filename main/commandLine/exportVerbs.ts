import { type Clock, fixedClock, systemClock } from '#main/core/clock.ts';
import type { ProgramFiles } from '#main/jobs/exportWithoutApp.ts';
import { judgedAt } from '#shared/features/demo/demoCalendar.ts';
import { mindFormats } from '#shared/features/mindmap/mindModel.ts';
import type { WorkspaceProfile } from '#shared/features/workspace/workspaceModel.ts';
import { isIsoWeek } from '#shared/lib/isoWeek.ts';
import {
  requireOption,
  UsageError,
  type Verb,
  VerbFailure,
  type VerbInput,
} from './commandLine.ts';
import { createChartVerb } from './exportChartVerb.ts';
import { exportThroughDoor, requireTarget } from './exportThroughDoor.ts';
import { withWorkspace } from './withWorkspace.ts';

export function requireWeek(input: VerbInput): string {
  const week = requireOption(input, 'week');
  if (!isIsoWeek(week)) throw new UsageError('--week takes an ISO week such as 2026-W24');
  return week;
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
  /** `export duties`: units, posts, duties and KPIs as a map or an outline, all unfolded. */
  const duties: Verb = {
    usage: `export duties --workspace FILE --out FILE.${mindFormats.join('|')}`,
    options: ['workspace', 'out'],
    run: async (input) => {
      const target = requireTarget(input, mindFormats);
      const drawing = { layout: 'both', folded: [], showsHandoffs: true, language: 'zh-CN' };
      return exportThroughDoor(input, target, { name: 'mindmap.exportMap', input: drawing, files });
    },
  };
  /** `export roster`: the people of today; private fields masked unless `--private` says so. */
  const roster: Verb = {
    usage: 'export roster --workspace FILE [--private] --out FILE.xlsx|csv',
    options: ['workspace', 'out'],
    flags: ['private'],
    run: async (input) => {
      const target = requireTarget(input, ['xlsx', 'csv']);
      const order = { language: 'zh-CN', showsPrivate: input.flags.has('private') };
      return exportThroughDoor(input, target, { name: 'roster.exportRoster', input: order, files });
    },
  };
  return {
    'export roster': roster,
    'export boss': boss,
    'export duties': duties,
    'export weekly': weekly,
    'export org': createChartVerb(files),
    'export minutes': minutes,
  };
}
