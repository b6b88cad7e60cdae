import type { IsoDate } from '#shared/lib/isoWeek.ts';
import { type DateBase, type DatePhrase, findDatePhrases } from './datePhrases.ts';
import {
  cutOut,
  type MatchName,
  ownerOf,
  reasonOfOwner,
  takeLabelledOwner,
  takeMentions,
} from './planOwners.ts';
import type { OwnerMatch, UnsureReason } from './reviewModel.ts';

/** A plan line taken apart: what, by whom, by when. */
export interface PlanText {
  readonly text: string;
  readonly owner: OwnerMatch | null;
  readonly dueOn: IsoDate | null;
  /** `HH:MM` */
  readonly dueTime: string | null;
  readonly unknownOwners: readonly string[];
  readonly reason: UnsureReason | null;
}

export interface PlanRules {
  readonly matchName: MatchName;
  /** How @names are matched, when that is looser than other names. */
  readonly matchMention?: MatchName;
  readonly dates: DateBase;
  /** A date before this day names something past and is no deadline; null accepts any. */
  readonly earliest: IsoDate | null;
}

const closingBracket = /[(（[【]([^()（）[\]【】]{1,30})[)）\]】]\s?[。.!！]?$/;
const endMarks = /[。.!！,，;；\s]+$/;
/** `目标ROI 6.5` and `提升到6.5` end with a figure, not with a day. */
const figureBefore =
  /(?:目标|达到?|[到至约超升降破做为≥≤<>=]|(?<!时间|日期|截止)[:：]|[a-z]|率|额|价|数)\s?$/i;

interface Draft {
  text: string;
  owner: OwnerMatch | null;
  due: DatePhrase | null;
  reason: UnsureReason | null;
}

function isDue(phrase: DatePhrase, rules: PlanRules): boolean {
  return rules.earliest === null || phrase.date >= rules.earliest;
}

/** Text cleaned of the marks a removed piece leaves at its ends. */
function tidy(text: string): string {
  return text
    .replace(/^[\s,，;；、:：|｜—–~～-]+/, '')
    .replace(/[\s,，;；、:：|｜—–~～-]+$/, '')
    .replace(/\(\s*\)|（\s*）/g, '')
    .trim();
}

/** Removes a date; a range stays in the text, because the due day holds only its end. */
function withDue(draft: Draft, phrase: DatePhrase, rules: PlanRules): Draft {
  if (!isDue(phrase, rules)) return { ...draft, reason: draft.reason ?? 'date_unclear' };
  const text = phrase.isRange ? draft.text : tidy(cutOut(draft.text, phrase.start, phrase.end));
  // A line that holds nothing but its date keeps it as its text.
  return text === ''
    ? { ...draft, due: phrase, reason: draft.reason ?? 'date_unclear' }
    : { ...draft, due: phrase, text };
}

/** （林浩，6/16前）: a closing bracket that holds only a name and a date is taken off. */
function takeBracket(draft: Draft, rules: PlanRules): Draft {
  const match = closingBracket.exec(draft.text);
  if (match === null) return draft;
  const inside = match[1] ?? '';
  const [phrase] = draft.due === null ? findDatePhrases(inside, rules.dates) : [];
  const rest = phrase === undefined ? inside : cutOut(inside, phrase.start, phrase.end);
  const words = rest
    .split(
      /[\s,，、;；/@]+|(?:负责人|责任人|跟进人|owner)[:：]?|负责|跟进|截止(?:时间|日期|日)?[:：]?|完成/i,
    )
    .filter((word) => word !== '');
  const [written] = words;
  if (words.length > 1 || (written !== undefined && draft.owner !== null)) return draft;
  const owner = written === undefined ? null : ownerOf(rules.matchName(written), written);
  const isNobody = written !== undefined && owner === null;
  if (isNobody && phrase?.isDeadline !== true) return draft;
  if (phrase !== undefined && !isDue(phrase, rules)) {
    return { ...draft, reason: draft.reason ?? 'date_unclear' };
  }
  // （负责人：郑薇，截止12.5）: who is not on the roster stays with the words.
  if (isNobody) return { ...draft, due: phrase ?? null };
  if (owner === null && phrase === undefined) return draft;
  // The due day holds only the end of a range: its words stay.
  if (phrase?.isRange === true) return { ...draft, owner: owner ?? draft.owner, due: phrase };
  const text = tidy(draft.text.slice(0, match.index));
  if (text === '') return draft;
  return {
    text,
    owner: owner ?? draft.owner,
    due: phrase ?? draft.due,
    reason: draft.reason ?? (owner === null ? null : reasonOfOwner(owner)),
  };
}

function isFigure(text: string, phrase: DatePhrase): boolean {
  if (phrase.isDeadline || phrase.time !== null) return false;
  const written = text.slice(phrase.start, phrase.end);
  return /^\d{1,2}\.\d{1,2}$/.test(written) && figureBefore.test(text.slice(0, phrase.start));
}

/** `6.21前完成`: the verb behind a deadline at the end says nothing more. */
const closingVerb = /^(?:完成|交付|提交|交|搞定|给到)?$/;

function reachesEnd(text: string, phrase: DatePhrase): boolean {
  const rest = text.slice(phrase.end).replace(endMarks, '');
  return rest === '' || (phrase.isDeadline && closingVerb.test(rest));
}

/** `a. 12/1 带教`: the letter stays, a date behind it still opens the line. */
const letterBullet = /^[a-z][.)）、]\s?/i;

/** A date at the end with 前 says more than one at the start; else the start comes first. */
function takeEdgeDate(draft: Draft, rules: PlanRules): Draft {
  if (draft.due !== null) return draft;
  const phrases = findDatePhrases(draft.text, rules.dates);
  const start = letterBullet.exec(draft.text)?.[0].length ?? 0;
  const first = phrases.find((phrase) => phrase.start === start);
  const last = phrases.find((phrase) => reachesEnd(draft.text, phrase));
  const isLast = last !== undefined && !isFigure(draft.text, last);
  if (isLast && (last.isDeadline || first === undefined)) {
    return withDue(draft, { ...last, end: draft.text.length }, rules);
  }
  return first === undefined ? draft : withDue(draft, first, rules);
}

function takeColonOwner(draft: Draft, rules: PlanRules): Draft {
  if (draft.owner !== null) return draft;
  const read = takeLabelledOwner(draft.text, rules.matchName);
  if (read === null || tidy(read.text) === '') return draft;
  return {
    ...draft,
    text: tidy(read.text),
    owner: read.owner,
    reason: draft.reason ?? read.reason,
  };
}

/** Takes owner and due date out of a plan line that is already without bullet and emoji. */
export function readPlanText(line: string, rules: PlanRules): PlanText {
  const mentions = takeMentions(line, rules.matchMention ?? rules.matchName);
  const { owner, reason } = mentions;
  const text = mentions.text === line ? line : tidy(mentions.text) || line;
  let draft: Draft = { text, owner, due: null, reason };
  // A bracket may stand before a date and a date before a bracket.
  for (let round = 0; round < 2; round += 1) {
    draft = takeColonOwner(takeEdgeDate(takeBracket(draft, rules), rules), rules);
  }
  return {
    text: draft.text,
    owner: draft.owner,
    dueOn: draft.due?.date ?? null,
    dueTime: draft.due?.time ?? null,
    unknownOwners: mentions.unknown,
    reason: draft.reason,
  };
}
