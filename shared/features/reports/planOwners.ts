import { matchBeginning, type PersonMatch } from './matchPerson.ts';
import { isRoleText } from './personNames.ts';
import type { OwnerMatch, UnsureReason } from './reviewModel.ts';

/** How a written name is looked up: strictly in a paste, loosely while somebody types. */
export type MatchName = (text: string) => PersonMatch;

export interface OwnersRead {
  /** The text without the owner's name. */
  readonly text: string;
  readonly owner: OwnerMatch | null;
  /** @names nobody has; they stay in the text. */
  readonly unknown: readonly string[];
  readonly reason: UnsureReason | null;
}

const mention = /[@＠]\s?([^\s@＠,，。;；、:：()（）!！?？]{1,24})/g;
const everybody = /^(?:所有人|全体成员|全体|all|大家|everyone)$/i;

/** The owner a match stands for; null when nobody has the name. */
export function ownerOf(match: PersonMatch, written: string): OwnerMatch | null {
  if (match.kind === 'none') return null;
  if (match.kind === 'one') {
    return { name: match.person.name, personId: match.person.id, candidates: [] };
  }
  return { name: written, personId: null, candidates: match.people.map((person) => person.id) };
}

export function reasonOfOwner(owner: OwnerMatch): UnsureReason | null {
  return owner.personId === null ? 'owner_ambiguous' : null;
}

interface Mentioned {
  readonly written: string;
  readonly owner: OwnerMatch | null;
  readonly start: number;
  readonly end: number;
}

function readMention(match: RegExpExecArray, text: string, matchName: MatchName): Mentioned {
  const word = match[1] ?? '';
  const start = match.index;
  const wordStart = start + match[0].length - word.length;
  const found = matchBeginning(word, matchName);
  const length = found?.length ?? word.length;
  const written = word.slice(0, length);
  const owner = found === null ? null : ownerOf(found.match, written);
  if (owner === null) return { written: word, owner, start, end: wordStart + word.length };
  let end = wordStart + length;
  // @林浩(店长): the post in brackets goes with the name.
  const remark = /^[(（]([^()（）]{1,8})[)）]/.exec(text.slice(end));
  if (remark !== null && isRoleText(remark[1] ?? '')) end += remark[0].length;
  return { written, owner, start, end };
}

/** `@张慧、@赵阳 值班`: the mark between two names goes with the first. */
function withoutListMark(text: string, end: number): number {
  const mark = /^\s?[、,，&和及]\s?(?=[@＠])/.exec(text.slice(end));
  return mark === null ? end : end + mark[0].trimEnd().length;
}

/** Cuts a piece out and leaves one space where there was one. */
export function cutOut(text: string, start: number, end: number): string {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const hasSpace = /\s$/.test(before) || /^\s/.test(after);
  return `${before.trimEnd()}${hasSpace ? ' ' : ''}${after.trimStart()}`.trim();
}

/** @name anywhere: the first known one is the owner and leaves the text, further ones stay. */
export function takeMentions(text: string, matchName: MatchName): OwnersRead {
  if (!/[@＠]/.test(text)) return { text, owner: null, unknown: [], reason: null };
  const mentions = [...text.matchAll(mention)].map((match) => readMention(match, text, matchName));
  const known = mentions.filter((each) => each.owner !== null);
  const unknown = mentions
    .filter((each) => each.owner === null && !everybody.test(each.written))
    .map((each) => each.written);
  const [first] = known;
  if (first === undefined || first.owner === null) {
    return { text, owner: null, unknown, reason: unknown.length > 0 ? 'owner_unknown' : null };
  }
  const reason = known.length > 1 ? 'owners_several' : reasonOfOwner(first.owner);
  return {
    text: cutOut(text, first.start, withoutListMark(text, first.end)),
    owner: first.owner,
    unknown,
    reason: reason ?? (unknown.length > 0 ? 'owner_unknown' : null),
  };
}

const nameBeforeColon = /^([^\s:：,，。;；、]{1,20})\s?[:：]\s*(?=\S)/;
/** Behind a mark the label needs no colon; `联系供应商负责人王芳` tells whom to see. */
const labelledOwner =
  /(?:[\s,，;；(（]*(?:负责人|责任人|跟进人|owner)\s?[:：]|[\s,，;；(（](?:负责人|责任人|跟进人))\s*([^\s,，。;；:：()（）]{1,20})[)）]?$/i;

/** `林浩：跟工厂确认补货` and `… 负责人：林浩`. */
export function takeLabelledOwner(text: string, matchName: MatchName): OwnersRead | null {
  for (const form of [nameBeforeColon, labelledOwner]) {
    const match = form.exec(text);
    const written = match?.[1] ?? '';
    const owner = match === null ? null : ownerOf(matchName(written), written);
    if (match === null || owner === null) continue;
    const cut = cutOut(text, match.index, match.index + match[0].length);
    return { text: cut, owner, unknown: [], reason: reasonOfOwner(owner) };
  }
  return null;
}
