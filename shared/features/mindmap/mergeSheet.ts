import { toOutlineLine } from '#shared/documents/givenOutline.ts';
import {
  type Duty,
  type PostKpi,
  type Sheet,
  sheetLimits,
} from '#shared/features/duties/dutiesModel.ts';
import { detailOf } from '#shared/features/duties/dutyDetails.ts';
import {
  addDuty,
  changeDuty,
  removeDuty,
  removeKpi,
  setKpi,
} from '#shared/features/duties/sheetRules.ts';
import { Failure } from '#shared/ipc/failure.ts';
import type { ImportRow, LeaveReason } from './importModel.ts';
import { readKpiParts, writeKpi } from './kpiText.ts';
import { kpiNameOf, matchPost, type PostPart, type PostSheet } from './matchPost.ts';
import { type GivenNode, listBelow } from './outlineTree.ts';

export interface MergedSheet {
  readonly sheet: Sheet;
  readonly rows: readonly ImportRow[];
}

interface MergeOptions extends PostSheet {
  /** The post, or what stands for it, in the ids of its rows. */
  readonly ref: string;
  /** Whether a row is ticked, given how it is proposed. */
  readonly isOn: (id: string, isProposed: boolean) => boolean;
}

/** What one merge has come to. */
interface Merge extends MergeOptions {
  after: Sheet;
  readonly rows: ImportRow[];
  /** The words a duty or KPI got from an earlier appearance of the post, by its key. */
  readonly given: Map<string, string>;
  /** Which appearance is being taken in. */
  round: number;
  /** Keys of what was added and in which, by its words; null where it is not ticked. */
  readonly added: Map<string, { readonly key: string | null; readonly round: number }>;
}

type RowParts = Pick<ImportRow, 'state'> & Partial<ImportRow>;

function toRow({ node, kind }: PostPart, parts: RowParts): ImportRow {
  return {
    ...{ id: `node ${node.at}`, at: node.at, level: node.level, kind, text: node.text },
    ...{ before: '', reason: null, note: null, isOn: null, isKindOpen: false },
    ...parts,
  };
}

function leave(part: PostPart, reason: LeaveReason): ImportRow {
  part.reason = reason;
  return toRow(part, { state: 'left', reason });
}

/** Does the edit, or says that two of one name would stand in the post. */
function edit(merge: Merge, change: (sheet: Sheet) => Sheet): boolean {
  try {
    merge.after = change(merge.after);
    return true;
  } catch (error) {
    if (error instanceof Failure) return false;
    throw error;
  }
}

/** After the duty the file has before it; at the top when it has none. */
function placeOf(merge: Merge, siblings: readonly PostPart[], part: PostPart): number {
  const before = siblings
    .slice(0, siblings.indexOf(part))
    .findLast(({ kind, key }) => kind === 'duty' && key !== null);
  return merge.after.duties.findIndex(({ key }) => key === before?.key) + 1;
}

function sayChanged(
  merge: Merge,
  part: PostPart,
  change: { readonly before: string; readonly isMoved: boolean; edit: (sheet: Sheet) => Sheet },
): ImportRow {
  const id = `${part.kind} ${merge.ref} ${part.key}`;
  const isOn = merge.isOn(id, true);
  merge.given.set(part.key ?? '', part.node.text);
  if (isOn && !edit(merge, change.edit)) return leave(part, 'twice');
  const note = change.isMoved ? 'moved' : null;
  return toRow(part, { id, state: 'changed', before: change.before, note, isOn });
}

function sayNew(
  merge: Merge,
  part: PostPart,
  change: (sheet: Sheet, key: string) => Sheet,
): ImportRow {
  const id = `node ${part.node.at}`;
  const key = `new ${part.node.at}`;
  const isOn = merge.isOn(id, true);
  if (isOn && !edit(merge, (sheet) => change(sheet, key))) return leave(part, 'twice');
  if (isOn) part.key = key;
  merge.added.set(`${part.kind} ${part.node.text}`, { key: part.key, round: merge.round });
  return toRow(part, { id, state: 'new', isOn });
}

/** With all it says; it leaves its own post once it stands in this one. */
function sayMovedIn(
  merge: Merge,
  part: PostPart,
  { duty, siblings }: { readonly duty: Duty; readonly siblings: readonly PostPart[] },
): ImportRow {
  if (merge.after.duties.length >= sheetLimits.duties) return leave(part, 'tooMany');
  const id = `move ${duty.key}`;
  const isOn = merge.isOn(id, true);
  const index = placeOf(merge, siblings, part);
  const title = part.node.text;
  const isFree = !isOn || edit(merge, (sheet) => addDuty(sheet, { ...duty, title }, index));
  if (!isFree) return leave(part, 'twice');
  if (isOn) part.key = duty.key;
  return toRow(part, { id, state: 'changed', before: duty.title, note: 'fromPost', isOn });
}

function mergeDuty(merge: Merge, part: PostPart, siblings: readonly PostPart[]): ImportRow {
  const { text } = part.node;
  const duty = merge.sheet.duties.find(({ key }) => key === part.key);
  if (duty) {
    const isKnown = toOutlineLine(duty.title) === text || merge.given.get(duty.key) === text;
    if (isKnown) return toRow(part, { state: 'same' });
    if (text.length > sheetLimits.line) return leave(part, 'tooLong');
    return sayChanged(merge, part, {
      ...{ before: duty.title, isMoved: false },
      edit: (sheet) => changeDuty(sheet, duty.key, { title: text }),
    });
  }
  if (text.length > sheetLimits.line) return leave(part, 'tooLong');
  const move = merge.moves.get(part.node.at);
  if (move) return sayMovedIn(merge, part, { duty: move.duty, siblings });
  const twin = merge.added.get(`duty ${text}`);
  if (twin !== undefined && twin.round !== merge.round) {
    part.key = twin.key;
    return toRow(part, { state: 'same' });
  }
  if (merge.after.duties.length >= sheetLimits.duties) return leave(part, 'tooMany');
  const index = placeOf(merge, siblings, part);
  const { kpis: _kpis, ...detail } = detailOf(text);
  return sayNew(merge, part, (sheet, key) =>
    addDuty(sheet, { ...detail, key, title: text }, index),
  );
}

/** The KPI as the file has it; a weight it does not give stays. */
function readGivenKpi({ node, parent }: PostPart, before: PostKpi | null) {
  const { code, name, weight } = readKpiParts(node.text);
  const dutyKey = parent === null ? null : (parent.key ?? before?.dutyKey ?? null);
  return { code, name, weight: weight ?? before?.weight ?? 0, dutyKey };
}

function mergeKnownKpi(merge: Merge, part: PostPart, kpi: PostKpi): ImportRow {
  const line = toOutlineLine(writeKpi(merge.wording, kpi));
  const given = readGivenKpi(part, kpi);
  const isMoved = given.dutyKey !== kpi.dutyKey;
  const isSameText = line === part.node.text;
  const named = isSameText || kpiNameOf(given) === kpiNameOf(kpi) ? kpi : given;
  const weight = isSameText ? kpi.weight : given.weight;
  const after = { ...kpi, code: named.code, name: named.name, weight, dutyKey: given.dutyKey };
  const text = toOutlineLine(writeKpi(merge.wording, after));
  const isHandled = merge.given.get(kpi.key) === text;
  if (isHandled || JSON.stringify(after) === JSON.stringify(kpi)) {
    return toRow(part, { state: 'same', text });
  }
  if (after.name.length > sheetLimits.kpiName) return leave(part, 'tooLong');
  const change = { before: line, isMoved, edit: (sheet: Sheet) => setKpi(sheet, after) };
  return sayChanged(merge, { ...part, node: { ...part.node, text } }, change);
}

function mergeKpi(merge: Merge, part: PostPart): ImportRow {
  const kpi = merge.sheet.kpis.find(({ key }) => key === part.key);
  if (kpi) return mergeKnownKpi(merge, part, kpi);
  const given = readGivenKpi(part, null);
  if (part.parent !== null && part.parent.key === null) return leave(part, 'parentLeft');
  if (given.name.length > sheetLimits.kpiName) return leave(part, 'tooLong');
  const twin = merge.added.get(`kpi ${part.node.text}`);
  if (twin !== undefined && twin.round !== merge.round) {
    part.key = twin.key;
    return toRow(part, { state: 'same' });
  }
  if (merge.after.kpis.length >= sheetLimits.kpis) return leave(part, 'tooMany');
  return sayNew(merge, part, (sheet, key) => setKpi(sheet, { ...given, key }));
}

function mergePart(merge: Merge, part: PostPart, siblings: readonly PostPart[]): ImportRow {
  if (part.node.text === '') return leave(part, 'empty');
  if (part.reason !== null) return leave(part, part.reason);
  return part.kind === 'duty' ? mergeDuty(merge, part, siblings) : mergeKpi(merge, part);
}

interface Gone {
  readonly key: string;
  readonly kind: 'duty' | 'kpi';
  readonly text: string;
  remove(sheet: Sheet): Sheet;
}

function listGone({ sheet, wording }: Merge, present: ReadonlySet<string>): Gone[] {
  const duties = sheet.duties.map(
    ({ key, title }: Duty): Gone => ({
      ...{ key, kind: 'duty', text: title },
      remove: (after) => removeDuty(after, key),
    }),
  );
  const kpis = sheet.kpis.map(
    (kpi): Gone => ({
      ...{ key: kpi.key, kind: 'kpi', text: writeKpi(wording, kpi) },
      remove: (after) => removeKpi(after, kpi.key),
    }),
  );
  return [...duties, ...kpis].filter(({ key }) => !present.has(key));
}

/** Offered and never proposed: what the file does not have may have been left out of it. */
function offerRemovals(merge: Merge, post: GivenNode, present: ReadonlySet<string>): void {
  const last = listBelow(post).at(-1) ?? post;
  for (const { key, kind, text, remove } of listGone(merge, present)) {
    const id = `gone ${merge.ref} ${key}`;
    const isOn = merge.isOn(id, false);
    if (isOn) edit(merge, remove);
    merge.rows.push({
      ...{ id, at: last.at + 0.5, level: post.level + 1, kind, text, state: 'gone' },
      ...{ before: '', reason: null, note: null, isOn, isKindOpen: false },
    });
  }
}

/**
 * What a post does once the nodes below it are taken in. A post that stands in several units is in
 * the file as often, each time whole: what one of them says anew counts.
 */
export function mergeSheet(appearances: readonly GivenNode[], options: MergeOptions): MergedSheet {
  const merge: Merge = {
    ...options,
    ...{ after: options.sheet, rows: [], given: new Map(), added: new Map(), round: 0 },
  };
  const filled = appearances.filter(({ children }) => children.length > 0);
  const found = filled.map((post) => matchPost(post, options));
  for (const parts of found) {
    merge.round += 1;
    for (const part of parts) merge.rows.push(mergePart(merge, part, parts));
  }
  const [first] = filled;
  if (first) {
    const keys = found.map((parts) => new Set(parts.map(({ key }) => key ?? '')));
    const all = [...options.sheet.duties, ...options.sheet.kpis].map(({ key }) => key);
    const away = new Set(
      [...options.moves.values()]
        .filter(({ fromPostId }) => fromPostId === options.postId)
        .map(({ duty }) => duty.key),
    );
    const present = new Set(
      all.filter((key) => away.has(key) || keys.every((each) => each.has(key))),
    );
    offerRemovals(merge, first, present);
  }
  return { sheet: merge.after, rows: merge.rows };
}
