import type {
  DemoCommitment,
  DemoMeeting,
  DemoMeetingLine,
} from '#shared/features/demo/demoModel.ts';
import { planCommitment } from '#shared/features/demo/planCommitment.ts';
import type { IsoDate } from '#shared/lib/isoWeek.ts';
import { heldOn, workdayFrom } from './teamDays.ts';
import { type MeetingLineText, type MeetingText, meetingTexts } from './teamMeetingTexts.ts';

interface PlannedMeeting {
  readonly meeting: DemoMeeting;
  readonly commitments: readonly DemoCommitment[];
}

function dueOf({ due }: MeetingLineText, day: IsoDate, today: IsoDate): IsoDate | null {
  if (due === undefined) return null;
  return due === 'meeting day' ? day : workdayFrom(today, due);
}

function planActions(text: MeetingText, day: IsoDate, today: IsoDate): (DemoCommitment | null)[] {
  return text.lines.map((line, number) => {
    const { kind, owner } = line;
    const due = dueOf(line, day, today);
    if (kind !== 'action' || owner === undefined || due === null) return null;
    return planCommitment({
      key: `${text.key}-${number}`,
      title: line.text,
      ownerKey: owner,
      supervisorKey: text.host === owner ? null : text.host,
      // A day before the meeting cannot be due: then it was the day of the meeting.
      dueOn: due < day ? day : due,
      state: line.state ?? 'todo',
      source: { kind: 'meeting', meetingKey: text.key },
      createdAt: `${day}T${text.startsAt}`,
      today,
    });
  });
}

function planLine(line: MeetingLineText, due: IsoDate | null, action: DemoCommitment | null) {
  return {
    kind: line.kind,
    text: line.text,
    ownerKey: line.owner ?? null,
    dueOn: action?.dueOn ?? due,
    commitmentKey: action?.key ?? null,
  } satisfies DemoMeetingLine;
}

function planMeeting(text: MeetingText, today: IsoDate): PlannedMeeting {
  const day = heldOn(text, today);
  const actions = planActions(text, day, today);
  const present = text.present.map((personKey) => ({
    personKey,
    isPresent: true,
    absenceReason: '',
  }));
  const absent = Object.entries(text.absent ?? {}).map(([personKey, absenceReason]) => ({
    personKey,
    isPresent: false,
    absenceReason,
  }));
  const { key, kind, title, startsAt, place, host, recorder } = text;
  const meeting: DemoMeeting = {
    key,
    kind,
    title,
    heldOn: day,
    startsAt,
    place,
    hostKey: host,
    recorderKey: recorder,
    state: 'final',
    attendees: [...present, ...absent],
    lines: text.lines.map((line, number) =>
      planLine(line, dueOf(line, day, today), actions[number] ?? null),
    ),
    privateNote: text.privateNote ?? '',
  };
  return { meeting, commitments: actions.filter((action) => action !== null) };
}

/** Six meetings before today, with the commitments their actions made. */
export function planTeamMeetings(today: IsoDate): readonly PlannedMeeting[] {
  return meetingTexts.map((text) => planMeeting(text, today));
}
