import type { Outcome } from '#shared/features/commitments/outcomeModel.ts';
import type { GoalLevel, GoalPeriod } from '#shared/features/goals/goalPeriods.ts';
import type { KpiCode } from '#shared/features/metrics/kpiDictionary.ts';
import type { PlannedSeat, PlannedUnit } from '#shared/features/org/builtin/planStructure.ts';
import type { EmploymentType } from '#shared/features/people/peopleModel.ts';
import type { SearchStage } from '#shared/features/recruiting/stages.ts';
import type { IsoDate, IsoWeek } from '#shared/lib/isoWeek.ts';
import type { LocalMinute } from './demoCalendar.ts';

/*
 * Example data as plain rows that know no table. Keys are only meaningful inside one plan; the
 * store gives ids. Days are local dates, moments are local minutes.
 */

export interface DemoPerson {
  readonly key: string;
  readonly name: string;
  /** Other names in chats, such as the WeChat nickname. */
  readonly aliases: readonly string[];
  readonly employmentType: EmploymentType;
  readonly level: string;
  readonly joinedOn: IsoDate;
}

export interface DemoSeat extends PlannedSeat {
  /** How far hiring is, for a vacant seat; else empty. */
  readonly vacancyNote: string;
}

export interface DemoLine {
  readonly seatKey: string;
  readonly superiorSeatKey: string;
  readonly kind: 'solid' | 'dotted';
  readonly note: string;
}

export interface DemoAssignment {
  readonly personKey: string;
  readonly seatKey: string;
  readonly kind: 'main' | 'concurrent' | 'acting';
  readonly startsOn: IsoDate;
}

/** Somebody who writes no weekly report. */
interface DemoExemption {
  readonly personKey: string;
  readonly startsOn: IsoDate;
  readonly reason: string;
}

export interface DemoReport {
  readonly personKey: string;
  readonly week: IsoWeek;
  /** As pasted, chat header line included. The report rules of the product read it. */
  readonly rawText: string;
  /** What the header says; null when the text has no header, then the time is unknown. */
  readonly submittedAt: LocalMinute | null;
}

export type CommitmentState = 'todo' | 'doing' | 'handed_in' | 'done' | 'cancelled';

/** Where a commitment came from; `line` is the text of the plan line without owner and date. */
export type DemoSource =
  | { readonly kind: 'manual' }
  | {
      readonly kind: 'report';
      readonly personKey: string;
      readonly week: IsoWeek;
      readonly line: string;
    }
  | { readonly kind: 'meeting'; readonly meetingKey: string };

export interface DemoEvent {
  readonly kind: 'assigned' | 'started' | 'handed_in' | 'accepted' | 'returned' | 'cancelled';
  readonly at: LocalMinute;
  readonly personKey: string;
  readonly reason: string;
}

/** A later report that speaks of a commitment: done, late with a reason, or promised again. */
export interface DemoMention {
  readonly personKey: string;
  readonly week: IsoWeek;
  readonly section: 'done' | 'unfinished' | 'next';
  readonly line: string;
}

/** What became of a commitment in a week, with the line that tells of it. */
export interface DemoOutcome {
  readonly week: IsoWeek;
  readonly outcome: Outcome;
  readonly reason: string;
  readonly line: DemoMention | null;
}

export interface DemoCommitment {
  readonly key: string;
  readonly title: string;
  readonly ownerKey: string;
  readonly supervisorKey: string | null;
  readonly dueOn: IsoDate;
  /** `HH:MM` or null for the whole day. */
  readonly dueTime: string | null;
  readonly state: CommitmentState;
  readonly source: DemoSource;
  readonly mentions: readonly DemoMention[];
  /** Oldest week first; of plans of reports only. */
  readonly outcomes: readonly DemoOutcome[];
  readonly createdAt: LocalMinute;
  readonly finishedAt: LocalMinute | null;
  /** Oldest first; the last one explains the state. */
  readonly events: readonly DemoEvent[];
}

export type MeetingKind =
  | 'morning'
  | 'weekly'
  | 'promo_kickoff'
  | 'review'
  | 'one_on_one'
  | 'other';

export interface DemoMeetingLine {
  readonly kind: 'topic' | 'decision' | 'action';
  readonly text: string;
  /** Who decided, or who does it. */
  readonly ownerKey: string | null;
  readonly dueOn: IsoDate | null;
  readonly commitmentKey: string | null;
}

interface DemoAttendee {
  readonly personKey: string;
  readonly isPresent: boolean;
  readonly absenceReason: string;
}

export interface DemoMeeting {
  readonly key: string;
  readonly kind: MeetingKind;
  readonly title: string;
  readonly heldOn: IsoDate;
  readonly startsAt: string;
  readonly place: string;
  readonly hostKey: string;
  readonly recorderKey: string;
  readonly state: 'open' | 'final';
  readonly attendees: readonly DemoAttendee[];
  readonly lines: readonly DemoMeetingLine[];
  /** The manager's own note: never exported, never shown in search results. */
  readonly privateNote: string;
}

export interface DemoShop {
  readonly key: string;
  readonly name: string;
  readonly platform: string;
  /** How much of whose figures belongs to it, in %. */
  readonly shares: readonly { readonly personKey: string; readonly percent: number }[];
}

/** Whose figure: the team, a unit by its name, or one of the example's shops. */
export type DemoScope =
  | { readonly kind: 'team' }
  | { readonly kind: 'unit'; readonly name: string }
  | { readonly kind: 'shop'; readonly key: string };

export interface DemoTarget {
  readonly code: KpiCode;
  readonly of: DemoScope;
  readonly fromWeek: IsoWeek;
  readonly target: number;
}

export interface DemoGoal {
  readonly key: string;
  readonly parentKey: string | null;
  readonly level: GoalLevel;
  readonly period: GoalPeriod;
  readonly title: string;
  readonly metricCode: KpiCode | null;
  readonly baseline: number | null;
  readonly target: number | null;
  /** Typed by hand, where no report feeds the goal. */
  readonly actual: number | null;
  readonly dueOn: IsoDate | null;
  readonly ownerKey: string | null;
  readonly of: DemoScope;
  readonly means: string;
}

/** What a team aims at and how it counts. */
export interface DemoAims {
  readonly shops: readonly DemoShop[];
  readonly definitions: readonly { readonly code: KpiCode; readonly definition: string }[];
  readonly targets: readonly DemoTarget[];
  /** Parents before their parts. */
  readonly goals: readonly DemoGoal[];
}

/** Somebody is looked for on a vacant seat. */
export interface DemoRequisition {
  readonly seatKey: string;
  readonly leadKey: string;
  /** Of the company's 人事, who is not on the team's roster. */
  readonly recruiterName: string;
  readonly approverKey: string;
  readonly reason: string;
  readonly mustHave: string;
  readonly niceToHave: string;
  readonly payRange: string;
  readonly channel: string;
  readonly wantedOn: IsoDate;
  readonly dueOn: IsoDate;
  /** Oldest first; the last one is where it stands. */
  readonly stages: readonly { readonly stage: SearchStage; readonly on: IsoDate }[];
}

/** The organisation of an example; all of it begins on `startsOn`. */
export interface DemoOrganisation {
  readonly startsOn: IsoDate;
  /** A unit without parent hangs under the root unit, which the workspace owns. */
  readonly units: readonly PlannedUnit[];
  readonly seats: readonly DemoSeat[];
  readonly lines: readonly DemoLine[];
  readonly people: readonly DemoPerson[];
  readonly assignments: readonly DemoAssignment[];
  readonly exemptions: readonly DemoExemption[];
  readonly requisitions: readonly DemoRequisition[];
}

export interface DemoPlan extends DemoOrganisation, DemoAims {
  readonly name: string;
  readonly today: IsoDate;
  /** Oldest first; the last one is the newest week with reports. */
  readonly weeks: readonly IsoWeek[];
  /** The moment lateness is judged at. */
  readonly judgedAt: LocalMinute;
  /** The person who uses the workspace. */
  readonly mePersonKey: string;
  /** Made while they are read, oldest week first; every reading gives the same. */
  readonly reports: Iterable<DemoReport>;
  readonly commitments: Iterable<DemoCommitment>;
  readonly meetings: Iterable<DemoMeeting>;
}
