import { isDashed, quoteLength, readForwardMark } from './chatMarks.ts';
import { noiseOf } from './chatNoise.ts';
import { readHeading } from './headings.ts';
import { takeChainEntry, takeChainMark, takeTeamTable } from './listSteps.ts';
import { indexPeople, type PeopleIndex } from './matchPerson.ts';
import type { ParseContext, SetAside } from './reviewModel.ts';
import { readStampAlone } from './senderLines.ts';
import { takeSender, takeTwoLineSender } from './senderSteps.ts';
import {
  beginMessage,
  type Message,
  messageForText,
  nobody,
  type SplitState,
  type Step,
  setLinesAside,
  startState,
} from './splitState.ts';
import { isBlank, splitLines, type TextLine, wholeLine } from './textLines.ts';

export type { Message } from './splitState.ts';

export interface SplitPaste {
  readonly lines: readonly TextLine[];
  readonly messages: readonly Message[];
  /** Lines of the chat program itself: date lines, system notes, quotes, borders. */
  readonly setAside: readonly SetAside[];
}

const takeBlank: Step = (state, line) => {
  if (!isBlank(line)) return 0;
  state.isAfterGap = true;
  return 1;
};

const takeForwardMark: Step = (state, line, at) => {
  const mark = readForwardMark(line);
  if (mark === null) return 0;
  state.isInForward = mark === 'begin';
  setLinesAside(state, at, 1, 'forward_mark');
  // What stands behind the forwarded chat was not said by its last sender.
  if (mark === 'end') beginMessage(state, nobody(state.lineDate));
  return 1;
};

const takeQuote: Step = (state, _line, at) => {
  const count = quoteLength(state.lines, at);
  if (count > 0) setLinesAside(state, at, count, 'quote');
  return count;
};

const takeSystem: Step = (state, line, at) => {
  if (noiseOf(line) !== 'system') return 0;
  setLinesAside(state, at, 1, 'system');
  return 1;
};

/** A date alone is a mark of the chat when it is dashed or a sender follows; else it is text. */
const takeDateLine: Step = (state, line, at) => {
  const stamp = readStampAlone(line, state.today);
  if (stamp === null) return 0;
  const next = state.lines.slice(at + 1, at + 4).find((each) => !isBlank(each));
  const isFollowed =
    next !== undefined && takeSender({ ...probe(state), isAfterGap: true }, next, next.index) > 0;
  if (!isFollowed && !(isDashed(line) && stamp.date !== null)) return 0;
  state.lineDate = stamp.date ?? state.lineDate;
  state.pendingStamp = stamp.time === null ? null : stamp;
  setLinesAside(state, at, 1, 'date_line');
  return 1;
};

/** A copy to try a step on. */
function probe(state: SplitState): SplitState {
  return {
    ...state,
    messages: [],
    setAside: [],
    forms: new Set(state.forms),
    lineDate: state.today,
  };
}

const takeText: Step = (state, line) => {
  messageForText(state).body.push(wholeLine(line));
  const heading = readHeading(line);
  if (heading !== null) state.section = heading.section;
  state.isAfterGap = false;
  state.pendingStamp = null;
  return 1;
};

const steps: readonly Step[] = [
  takeBlank,
  takeForwardMark,
  takeQuote,
  takeSystem,
  takeChainMark,
  takeChainEntry,
  takeTeamTable,
  takeTwoLineSender,
  takeDateLine,
  takeSender,
  takeText,
];

/** Splits a paste, of one person or of a whole group, into messages. Nothing is dropped. */
export function splitMessages(
  text: string,
  context: ParseContext,
  index: PeopleIndex = indexPeople(context.people),
): SplitPaste {
  const state = startState(splitLines(text), index, context.today);
  for (let at = 0; at < state.lines.length; ) {
    const line = state.lines[at];
    if (line === undefined) break;
    for (const step of steps) {
      const taken = step(state, line, at);
      at += taken;
      if (taken > 0) break;
    }
  }
  const messages = state.messages.filter(({ sender, body }) => sender.length + body.length > 0);
  return { lines: state.lines, messages, setAside: state.setAside };
}
