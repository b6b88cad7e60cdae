import type { IsoDate } from '#shared/lib/isoWeek.ts';
import { startsWithBullet } from './bullets.ts';
import { noiseOf } from './chatNoise.ts';
import { readHeading } from './headings.ts';
import { matchPersonByPinyin } from './matchPerson.ts';
import type { Stamp } from './messageStamps.ts';
import { readLineMetrics } from './metricLine.ts';
import { looksLikePersonName, mayBeSender } from './personNames.ts';
import { readTitle } from './reportTitle.ts';
import { readSenderLine, readStampAlone, type SenderLine } from './senderLines.ts';
import { isSender, type Surroundings } from './senderRules.ts';
import { beginMessage, currentMessage, type SplitState } from './splitState.ts';
import {
  isAnalysed,
  isBlank,
  readLine,
  type Span,
  type TextLine,
  trimmedText,
  wholeLine,
} from './textLines.ts';

/** What a line would begin if a message began with it. */
function readOpening(state: SplitState, line: TextLine): Surroundings['opens'] {
  if (!isAnalysed(line)) return null;
  if (readHeading(line) !== null) return 'report';
  const context = { index: state.index, near: state.today, isFirst: true };
  if (readTitle(line, context)?.isStrong === true) return 'report';
  if (noiseOf(line) !== null) return 'noise';
  return readLineMetrics(line).metrics.length > 0 ? 'figures' : null;
}

function openingBehind(state: SplitState, sender: SenderLine, at: number): Surroundings['opens'] {
  const line = state.lines[at];
  if (sender.contentStart !== null && line !== undefined) {
    return readOpening(state, readLine(line.raw.slice(sender.contentStart), at));
  }
  const next = state.lines.slice(at + 1, at + 4).find((each) => !isBlank(each));
  return next === undefined ? null : readOpening(state, next);
}

/** After today and after the sender above: a computer whose clock is behind reads like any other. */
function isAfterAll({ today, senderDate }: SplitState, { stamp }: SenderLine): boolean {
  const date = stamp?.date ?? today;
  return date > today && (senderDate === null || date > senderDate);
}

function surroundingsOf(state: SplitState, sender: SenderLine, at: number): Surroundings {
  const above = state.lines[at - 1];
  const message = currentMessage(state);
  return {
    isAfterGap: state.isAfterGap,
    isFirst: message === undefined,
    isInList: above !== undefined && startsWithBullet(above.raw, above.start),
    get opens() {
      return openingBehind(state, sender, at);
    },
    section: state.section,
    isInForward: state.isInForward,
    isUnderDate: state.lineDate !== null,
    isTimeWaiting: state.pendingStamp !== null,
    isMessageEmpty: message !== undefined && message.author !== null && message.body.length === 0,
    forms: state.forms,
    isFuture: isAfterAll(state, sender),
  };
}

/** A time without day belongs to the day of the date line above, of the sender before or today. */
function sentOn(state: SplitState, stamp: Stamp): IsoDate {
  return stamp.date ?? state.lineDate ?? state.senderDate ?? state.today;
}

function acceptSender(state: SplitState, sender: SenderLine, spans: readonly Span[]): void {
  const stamp = sender.stamp ?? state.pendingStamp;
  const day = stamp === null ? state.lineDate : sentOn(state, stamp);
  const time = stamp?.time ?? null;
  state.forms.add(sender.form);
  state.pendingStamp = null;
  state.chain = null;
  if (stamp?.date != null) state.senderDate = stamp.date;
  beginMessage(state, {
    author: sender.name,
    submitted: day === null || time === null ? null : `${day}T${time}`,
    sentOn: day,
    sharedWeek: null,
    chain: null,
    sender: spans,
  });
}

/** A line that names its sender, with or without the beginning of the message. */
export function takeSender(state: SplitState, line: TextLine, at: number): number {
  const sender = readSenderLine(line, state.index, state.today);
  if (sender === null || !isSender(sender, surroundingsOf(state, sender, at))) return 0;
  const split = sender.contentStart;
  if (split === null) {
    acceptSender(state, sender, [wholeLine(line)]);
    return 1;
  }
  acceptSender(state, sender, [{ line: at, start: 0, end: split }]);
  currentMessage(state)?.body.push({ line: at, start: split, end: line.raw.length });
  const heading = readHeading(readLine(line.raw.slice(split), at));
  state.section = heading?.section ?? null;
  return 1;
}

/** 飞书 and phones print the name on one line and the time on the next. */
export function takeTwoLineSender(state: SplitState, line: TextLine, at: number): number {
  const next = state.lines[at + 1];
  const name = trimmedText(line);
  if (next === undefined || name.length > 30 || !mayBeSender(name)) return 0;
  const stamp = readStampAlone(next, state.today);
  if (stamp === null || stamp.time === null || readHeading(line) !== null) return 0;
  const isKnown = matchPersonByPinyin(name, state.index).kind !== 'none';
  const isPlausible = looksLikePersonName(name) && !startsWithBullet(line.raw, line.start);
  if (!isKnown && !(isPlausible && state.isAfterGap)) return 0;
  const form = stamp.date === null ? 'timed' : 'stamped';
  const sender: SenderLine = {
    form,
    name,
    stamp,
    contentStart: null,
    isKnown,
    isExact: isKnown,
    looksLikePerson: true,
    isWork: false,
  };
  acceptSender(state, sender, [wholeLine(line), wholeLine(next)]);
  return 2;
}
