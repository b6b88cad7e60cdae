import type { KpiCode } from '#shared/features/metrics/kpiDictionary.ts';
import type { ReportTemplateCode } from '#shared/features/org/builtin/postModel.ts';
import type { IsoDate, IsoWeek } from '#shared/lib/isoWeek.ts';
import type { Person } from './matchPerson.ts';
import type { SectionCode } from './reportTemplates.ts';
import type { Span } from './textLines.ts';

/** Where an item stands; `other` holds what no rule places. */
export type ItemSection = SectionCode | 'other';

/** Why a line of the review asks for a look. */
export type UnsureReason =
  /** Text above the first heading, or under a heading no rule knows. */
  | 'no_section'
  | 'heading_unsure'
  /** A line of the data section without a figure that can be told. */
  | 'no_metric'
  /** Words beside a figure that belong to no field of it. */
  | 'leftover'
  /** The figure covers a part (清仓款 动销率) or another span of time (日均GMV). */
  | 'metric_qualified'
  /** The same metric again; the first one counts. */
  | 'metric_repeated'
  /** ↑0.3% on a percentage may mean points or per cent. */
  | 'change_unclear'
  | 'owner_unknown'
  | 'owner_ambiguous'
  | 'owners_several'
  /** A date that lies before the report's week or cannot be counted. */
  | 'date_unclear'
  | 'line_too_long'
  /** `- [ ]` under 本周完成: perhaps not done. */
  | 'not_ticked';

export interface MetricValue {
  readonly code: KpiCode;
  /** In the unit of the KPI dictionary; 3.05 for 3.05%. */
  readonly value: number;
  readonly target?: number;
  /** Attainment of the target in %. */
  readonly rate?: number;
  readonly previous?: number;
  /** Change against the week before, absolute; points for percentages. */
  readonly delta?: number;
  /** Change against the week before in %. */
  readonly wow?: number;
}

/** An owner as written and as recognised. */
export interface OwnerMatch {
  /** The roster name, or the words written when nobody matches. */
  readonly name: string;
  readonly personId: string | null;
  /** Ids to choose from when several people match. */
  readonly candidates: readonly string[];
}

interface Judged {
  readonly spans: readonly Span[];
  readonly certain: boolean;
  readonly reason: UnsureReason | null;
}

/** A line that carries structure and no content of its own. */
export interface ReviewMark extends Judged {
  readonly kind: 'mark';
  /** `sender` is the chat header, `nothing` a 无 that says a section is empty on purpose. */
  readonly role: 'sender' | 'title' | 'heading' | 'table_head' | 'nothing';
  readonly section: SectionCode | null;
}

export interface ReviewItem extends Judged {
  readonly kind: 'item';
  readonly section: ItemSection;
  readonly text: string;
  readonly owner: OwnerMatch | null;
  /** `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`. */
  readonly due: string | null;
  /** @names that nobody on the roster has. */
  readonly unknownOwners: readonly string[];
}

export interface ReviewMetric extends Judged {
  readonly kind: 'metric';
  readonly value: MetricValue;
}

export type ReviewEntry = ReviewMark | ReviewItem | ReviewMetric;

export interface AuthorMatch {
  /** As the chat or the title wrote it; null when nobody is named. */
  readonly text: string | null;
  /** The roster name, else the written name without department and post. */
  readonly name: string | null;
  /** Department or post words beside the name, for proposing a new person. */
  readonly role: string;
  readonly personId: string | null;
  readonly candidates: readonly string[];
  readonly certain: boolean;
}

export interface WeekChoice {
  readonly week: IsoWeek | null;
  readonly source: 'dates' | 'header' | 'none' | 'chosen';
  readonly certain: boolean;
}

export type ReportWarningCode =
  | 'week_unknown'
  | 'week_future'
  | 'week_guessed'
  | 'week_far_from_sent'
  | 'period_not_one_week'
  | 'not_weekly'
  | 'author_unknown'
  | 'author_ambiguous'
  | 'author_differs'
  | 'report_repeated'
  | 'owner_unknown'
  | 'owner_ambiguous'
  | 'metric_repeated';

export interface ReportWarning {
  readonly code: ReportWarningCode;
  /** The name or metric the warning is about, '' when it is about the report. */
  readonly detail: string;
}

export interface ReviewReport {
  /** Stable while the review is open. */
  readonly id: string;
  readonly author: AuthorMatch;
  /** `YYYY-MM-DDTHH:MM` local, from the chat header. */
  readonly submitted: string | null;
  /** The day it was sent, also when no time is known; spoken dates are counted from it. */
  readonly sentOn: IsoDate | null;
  readonly week: WeekChoice;
  readonly template: ReportTemplateCode;
  /** Template named by the title or the sender's name, for choosing again after an edit. */
  readonly titleTemplate: ReportTemplateCode | null;
  readonly entries: readonly ReviewEntry[];
  /** What was noticed while reading; `warningsOf` adds what follows from the present state. */
  readonly notices: readonly ReportWarning[];
}

export type SetAsideReason =
  | 'chatter'
  | 'acknowledgement'
  | 'greeting'
  | 'sign_off'
  | 'media'
  | 'emoji'
  | 'system'
  | 'divider'
  | 'date_line'
  | 'forward_mark'
  | 'chain_title'
  | 'quote'
  | 'table_head'
  | 'repeated'
  | 'title_only'
  | 'leave'
  | 'removed';

/** Lines no report took. Kept, listed and never saved as content. */
export interface SetAside {
  readonly id: string;
  readonly reason: SetAsideReason;
  readonly spans: readonly Span[];
  readonly author: string | null;
  readonly submitted: string | null;
  /** How many of the first spans name the sender. */
  readonly senderSpans: number;
  /** The report as it was when the manager took it out; null for everything else. */
  readonly report: ReviewReport | null;
}

/** The whole paste under review: every non-blank column stands in exactly one place of it. */
export interface PasteReview {
  readonly lines: readonly string[];
  readonly reports: readonly ReviewReport[];
  readonly setAside: readonly SetAside[];
}

export interface ParseContext {
  readonly people: readonly Person[];
  readonly today: IsoDate;
}

/** Disjoint spans make the place of the first one a name for the entry. */
export function entryId(entry: { readonly spans: readonly Span[] }): string {
  const [first] = entry.spans;
  return first === undefined ? '' : `${first.line}:${first.start}`;
}
