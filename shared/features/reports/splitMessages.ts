import {
  isChainMark,
  isDashed,
  quoteLength,
  readChainEntry,
  readForwardMark,
} from './chatMarks.ts';
import { noiseOf } from './chatNoise.ts';
import { readHeading } from './headings.ts';
import { indexPeople, type PeopleIndex } from './matchPerson.ts';
import { findPeriod } from './reportPeriod.ts';
import type { ParseContext, SetAside } from './reviewModel.ts';
import { readStampAlone } from './senderLines.ts';
import { takeSender, takeTwoLineSender } from './senderSteps.ts';
import {
  beginMessage,
  currentMessage,
  type Message,
  messageForText,
  nobody,
  type SplitState,
  setLinesAside,
  startState,
} from './splitState.ts';
import { isTableRule, readCells } from './tableCells.ts';
import { readTeamHead, readTeamRow } from './teamTable.ts';
import { isBlank, splitLines, type TextLine, trimmedText, wholeLine } from './textLines.ts';

export type { Message } from './splitState.ts';

export interface SplitPaste {
  readonly lines: readonly TextLine[];
  readonly messages: readonly Message[];
  /** Lines of the chat program itself: date lines, system notes, quotes, borders. */
  readonly setAside: readonly SetAside[];
}

/** A step takes some lines beginning at `at` and says how many; 0 leaves them to the next step. */
type Step = (state: SplitState, line: TextLine, at: number) => number;

/** A chain whose names nobody knows must not swallow the paste as its title. */
const longestChainTitle = 8;

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

function readChainTitle(state: SplitState, line: TextLine) {
  const text = trimmedText(line);
  const week = findPeriod(text, state.today)?.week ?? null;
  return { week, asksForReport: /周报|汇报|总结/.test(text) };
}

const takeChainMark: Step = (state, line, at) => {
  if (!isChainMark(line)) return 0;
  state.chain = { expected: 1, ...readChainTitle(state, line), titleLines: 1 };
  setLinesAside(state, at, 1, 'chain_title');
  return 1;
};

const takeChainEntry: Step = (state, line, at) => {
  const { chain } = state;
  if (chain === null) return 0;
  const entry = readChainEntry(line, chain.expected, state.index);
  if (entry === null) return takeChainTitle(state, line, at);
  const sentOn = currentMessage(state)?.sentOn ?? state.lineDate;
  const split = entry.contentStart;
  const message = beginMessage(state, {
    author: entry.name,
    submitted: null,
    sentOn,
    sharedWeek: chain.week,
    chain: chain.asksForReport ? 'report' : 'other',
    sender: [{ line: at, start: 0, end: split }],
  });
  if (split < line.end) message.body.push({ line: at, start: split, end: line.raw.length });
  state.chain = { ...chain, expected: chain.expected + 1 };
  return 1;
};

/** Lines between #接龙 and its first entry say what the chain is about. */
function takeChainTitle(state: SplitState, line: TextLine, at: number): number {
  const { chain } = state;
  if (chain === null || chain.expected > 1 || chain.titleLines >= longestChainTitle) return 0;
  if (takeSender(state, line, at) > 0) return 1;
  const { week, asksForReport } = readChainTitle(state, line);
  state.chain = {
    ...chain,
    week: chain.week ?? week,
    asksForReport: chain.asksForReport || asksForReport,
    titleLines: chain.titleLines + 1,
  };
  setLinesAside(state, at, 1, 'chain_title');
  return 1;
}

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

/** 姓名｜本周完成｜问题｜下周计划: every row is the report of one person. */
const takeTeamTable: Step = (state, line, at) => {
  const head = readTeamHead(line);
  if (head !== null) {
    state.team = head;
    setLinesAside(state, at, 1, 'table_head');
    return 1;
  }
  if (state.team === null) return 0;
  if (isTableRule(readCells(line) ?? [])) {
    setLinesAside(state, at, 1, 'table_head');
    return 1;
  }
  const row = readTeamRow(line, state.team);
  if (row === null) {
    state.team = null;
    return 0;
  }
  const sentOn = currentMessage(state)?.sentOn ?? state.lineDate;
  const message = { ...nobody(sentOn), author: row.name, sender: row.rest };
  beginMessage(state, message).body.push(...row.body);
  return 1;
};

const takeText: Step = (state, line) => {
  messageForText(state).body.push(wholeLine(line));
  const heading = readHeading(line);
  if (heading !== null) state.section = heading.section;
  state.isAfterGap = false;
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
