import type { IsoDate, IsoWeek } from '#shared/lib/isoWeek.ts';
import type { PeopleIndex } from './matchPerson.ts';
import type { Stamp } from './messageStamps.ts';
import type { SectionCode } from './reportTemplates.ts';
import type { SetAside, SetAsideReason } from './reviewModel.ts';
import type { SenderForm } from './senderLines.ts';
import type { ForcedPlace, readTeamHead } from './teamTable.ts';
import { type Span, type TextLine, wholeLine } from './textLines.ts';

/** A line or part of a line that belongs to a message. */
export interface BodySpan extends Span {
  readonly place?: ForcedPlace;
}

/** One message of the paste. A paste without any sender is one message of nobody. */
export interface Message {
  /** As the chat wrote it; null before the first sender. */
  readonly author: string | null;
  /** `YYYY-MM-DDTHH:MM`; null when the chat showed no time. */
  readonly submitted: string | null;
  /** The day it was sent, also when no time is known. */
  readonly sentOn: IsoDate | null;
  /** The week a #接龙 title gives to all its entries. */
  readonly sharedWeek: IsoWeek | null;
  /** An entry of a #接龙; `report` when its title asks for weekly reports. */
  readonly chain: 'report' | 'other' | null;
  /** The line or part of a line that names the sender. */
  readonly sender: readonly Span[];
  /** Its non-blank lines, or parts of lines. */
  readonly body: readonly BodySpan[];
}

export type GrowingMessage = Omit<Message, 'body'> & { readonly body: BodySpan[] };

export interface Chain {
  readonly expected: number;
  readonly week: IsoWeek | null;
  readonly asksForReport: boolean;
  readonly titleLines: number;
}

/** What is known while the lines are read from top to bottom. */
export interface SplitState {
  readonly lines: readonly TextLine[];
  readonly index: PeopleIndex;
  readonly today: IsoDate;
  readonly messages: GrowingMessage[];
  readonly setAside: SetAside[];
  readonly forms: Set<SenderForm>;
  /** Section of the running message. */
  section: SectionCode | null;
  isInForward: boolean;
  chain: Chain | null;
  /** Columns of the team table the lines are in. */
  team: ReturnType<typeof readTeamHead>;
  /** Day of the newest date line. */
  lineDate: IsoDate | null;
  /** Day of the newest sender that showed one. */
  senderDate: IsoDate | null;
  /** A date line with a time belongs to the next sender. */
  pendingStamp: Stamp | null;
  /** Nothing, a blank line or a set-aside line stands above. */
  isAfterGap: boolean;
}

export function startState(
  lines: readonly TextLine[],
  index: PeopleIndex,
  today: IsoDate,
): SplitState {
  return {
    lines,
    index,
    today,
    messages: [],
    setAside: [],
    forms: new Set(),
    section: null,
    isInForward: false,
    chain: null,
    team: null,
    lineDate: null,
    senderDate: null,
    pendingStamp: null,
    isAfterGap: true,
  };
}

export function currentMessage(state: SplitState): GrowingMessage | undefined {
  return state.messages.at(-1);
}

export function beginMessage(state: SplitState, message: Omit<Message, 'body'>): GrowingMessage {
  const growing = { ...message, body: [] };
  state.messages.push(growing);
  state.section = null;
  state.isAfterGap = false;
  return growing;
}

/** A message without sender. */
export function nobody(sentOn: IsoDate | null): Omit<Message, 'body'> {
  return { author: null, submitted: null, sentOn, sharedWeek: null, chain: null, sender: [] };
}

/** The running message; text above the first sender begins a message of nobody. */
export function messageForText(state: SplitState): GrowingMessage {
  return currentMessage(state) ?? beginMessage(state, nobody(state.lineDate));
}

/** Keeps lines that belong to no message, with the reason. */
export function setLinesAside(
  state: SplitState,
  at: number,
  count: number,
  reason: SetAsideReason,
): void {
  const spans = state.lines
    .slice(at, at + count)
    .filter((line) => line.start < line.end)
    .map(wholeLine);
  const id = `${at}:0`;
  state.setAside.push({
    id,
    reason,
    spans,
    author: null,
    submitted: null,
    senderSpans: 0,
    report: null,
  });
  state.isAfterGap = true;
}

/** A step takes some lines beginning at `at` and says how many; 0 leaves them to the next step. */
export type Step = (state: SplitState, line: TextLine, at: number) => number;
