import { isChainMark, readChainEntry } from './chatMarks.ts';
import { momentOf, readMoment } from './messageStamps.ts';
import { findPeriod } from './reportPeriod.ts';
import { takeSender } from './senderSteps.ts';
import {
  beginMessage,
  currentMessage,
  nobody,
  type SplitState,
  type Step,
  setLinesAside,
} from './splitState.ts';
import { isTableRule, readCells } from './tableCells.ts';
import { isSumRow, readTeamHead, readTeamRow } from './teamTable.ts';
import { type TextLine, trimmedText } from './textLines.ts';

/** A chain whose names nobody knows must not swallow the paste as its title. */
const longestChainTitle = 8;

function readChainTitle(state: SplitState, line: TextLine) {
  const text = trimmedText(line);
  const week = findPeriod(text, state.today)?.week ?? null;
  return { week, asksForReport: /周报|汇报|总结/.test(text) };
}

export const takeChainMark: Step = (state, line, at) => {
  if (!isChainMark(line)) return 0;
  state.chain = { expected: 1, ...readChainTitle(state, line), titleLines: 1 };
  setLinesAside(state, at, 1, 'chain_title');
  return 1;
};

export const takeChainEntry: Step = (state, line, at) => {
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

/** 姓名｜本周完成｜问题｜下周计划: every row is the report of one person. */
export const takeTeamTable: Step = (state, line, at) => {
  const head = readTeamHead(line, (currentMessage(state)?.author ?? null) === null);
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
  const row = readTeamRow(state.lines, at, state.team);
  if (row === null) {
    state.team = null;
    return 0;
  }
  if (isSumRow(row)) {
    setLinesAside(state, at, row.count, 'table_head');
    return row.count;
  }
  const sent = readMoment(row.sent, state.today);
  beginMessage(state, {
    ...nobody(sent?.date ?? currentMessage(state)?.sentOn ?? state.lineDate),
    author: row.name,
    submitted: momentOf(sent),
    sharedWeek: findPeriod(row.period || (sent ? '' : row.sent), state.today)?.week ?? null,
    sender: row.rest,
  }).body.push(...row.body);
  return row.count;
};
