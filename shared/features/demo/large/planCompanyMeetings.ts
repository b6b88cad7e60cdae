import { lastDayBefore } from '#shared/features/demo/demoCalendar.ts';
import type {
  CommitmentState,
  DemoCommitment,
  DemoMeeting,
  DemoMeetingLine,
} from '#shared/features/demo/demoModel.ts';
import { planCommitment } from '#shared/features/demo/planCommitment.ts';
import { draw } from '#shared/features/demo/seededRandom.ts';
import { addDays, type IsoDate } from '#shared/lib/isoWeek.ts';
import { divisionName, divisionSeats } from './company.ts';
import { type CompanyWeek, composeCompanyReport } from './companyReports.ts';
import { personKey } from './planCompany.ts';

export interface CompanyMeetingScope {
  readonly people: number;
  readonly seed: number;
  readonly today: IsoDate;
  readonly span: readonly CompanyWeek[];
}

export interface CompanyMeeting {
  readonly meeting: DemoMeeting;
  readonly commitments: readonly DemoCommitment[];
}

/** Weekly meetings of the newest weeks. */
const meetingWeeks = 4;

const leads = divisionSeats.flatMap(({ superior }, position) => (superior === 0 ? [position] : []));

function topicsOf(keys: readonly number[], week: CompanyWeek, scope: CompanyMeetingScope) {
  return keys.slice(0, 4).flatMap((person) => {
    const [issue] = composeCompanyReport(person, week, scope).issues;
    return issue === undefined ? [] : [issue];
  });
}

function stateOf(due: IsoDate, today: IsoDate, drawn: number): CommitmentState {
  if (due >= today) return 'todo';
  return drawn < 0.1 ? 'doing' : 'done';
}

function planActions(
  key: string,
  heldOn: IsoDate,
  { base, week, scope }: { base: number; week: CompanyWeek; scope: CompanyMeetingScope },
): DemoCommitment[] {
  return [leads[0] ?? 1, leads[3] ?? 1].map((position, number) => {
    const owner = base + position;
    const [line] = composeCompanyReport(owner, week, scope).next;
    const dueOn = addDays(heldOn, 2 + number);
    return planCommitment({
      key: `${key}-${number}`,
      title: line?.text ?? '跟进会上的问题',
      ownerKey: personKey(owner),
      supervisorKey: personKey(base),
      dueOn,
      state: stateOf(dueOn, scope.today, draw(scope.seed, key, number)),
      source: { kind: 'meeting', meetingKey: key },
      createdAt: `${heldOn}T10:00`,
      today: scope.today,
    });
  });
}

function planLines(
  topics: readonly string[],
  chairKey: string,
  heldOn: IsoDate,
  actions: readonly DemoCommitment[],
): DemoMeetingLine[] {
  const nobody = { ownerKey: null, dueOn: null, commitmentKey: null };
  return [
    ...topics.map((text) => ({ kind: 'topic' as const, text, ...nobody })),
    {
      kind: 'decision',
      text: '各组风险当周关闭，关不掉的周五前上报',
      ownerKey: chairKey,
      dueOn: heldOn,
      commitmentKey: null,
    },
    ...actions.map(({ key, title, ownerKey, dueOn }) => ({
      kind: 'action' as const,
      text: title,
      ownerKey,
      dueOn,
      commitmentKey: key,
    })),
  ];
}

function planMeeting(
  division: number,
  week: CompanyWeek,
  scope: CompanyMeetingScope,
): CompanyMeeting {
  const base = division * divisionSeats.length + 1;
  const key = `weekly-${division}-${-week.offset}`;
  // Today's meeting may not be over, so the newest one is of an earlier Monday.
  const newest = lastDayBefore(scope.today, [1]);
  const heldOn = addDays(newest, week.offset * 7);
  const present = [base, ...leads.map((position) => base + position)];
  const actions = planActions(key, heldOn, { base, week, scope });
  const meeting: DemoMeeting = {
    key,
    kind: 'weekly',
    title: `${divisionName(division)}周例会`,
    heldOn,
    startsAt: '10:00',
    place: '会议室',
    hostKey: personKey(base),
    recorderKey: personKey(base + 1),
    state: 'final',
    attendees: present.map((person) => ({
      personKey: personKey(person),
      isPresent: true,
      absenceReason: '',
    })),
    lines: planLines(topicsOf(present, week, scope), personKey(base), heldOn, actions),
    privateNote: '',
  };
  return { meeting, commitments: actions };
}

/** The weekly meetings of every full division. */
export function planCompanyMeetings(scope: CompanyMeetingScope): CompanyMeeting[] {
  const divisions = Math.floor((scope.people - 1) / divisionSeats.length);
  return scope.span
    .slice(-meetingWeeks)
    .flatMap((week) =>
      Array.from({ length: divisions }, (_, division) => planMeeting(division, week, scope)),
    );
}
