import { toOutlineLine } from '#shared/documents/givenOutline.ts';
import type { Duty, PostKpi, Sheet } from '#shared/features/duties/dutiesModel.ts';
import type { Wording } from '#shared/features/reports/documentParts.ts';
import { comparable, similarity } from '#shared/lib/textSimilarity.ts';
import type { LeaveReason } from './importModel.ts';
import { readKpiParts, writeKpi } from './kpiText.ts';
import { readOutlineId } from './outlineId.ts';
import { type GivenNode, listBelow } from './outlineTree.ts';
import type { DutyMove } from './planMoves.ts';

/** A node below a post, and what of the post it is. */
export interface PostPart {
  readonly node: GivenNode;
  /** The duty it hangs under; null right below the post. */
  readonly parent: PostPart | null;
  kind: 'duty' | 'kpi' | null;
  /** Of the duty or KPI it is; null for a new one. */
  key: string | null;
  reason: LeaveReason | null;
}

export interface PostSheet {
  /** Null for a post the team does not have yet. */
  readonly postId: string | null;
  readonly sheet: Sheet;
  readonly wording: Wording;
  /** Duties of other posts the file has here, by the place of their nodes. */
  readonly moves: ReadonlyMap<number, DutyMove>;
}

/** Two names of one duty share at least half of their words. */
const leastAlike = 0.5;

function listParts(post: GivenNode): PostPart[] {
  const toPart = (node: GivenNode, parent: PostPart | null): PostPart => ({
    ...{ node, parent, kind: null, key: null, reason: null },
  });
  return post.children.flatMap((child) => {
    const part = toPart(child, null);
    const below = child.children.flatMap((node) => [
      toPart(node, part),
      ...listBelow(node)
        .slice(1)
        .map((deep): PostPart => ({ ...toPart(deep, part), reason: 'tooDeep' })),
    ]);
    return [part, ...below];
  });
}

function looksLikeKpi({ text, children }: GivenNode): boolean {
  const { code, weight } = readKpiParts(text);
  return children.length === 0 && (code !== null || weight !== null);
}

export function kpiNameOf({ code, name }: Pick<PostKpi, 'code' | 'name'>): string {
  return code ?? toOutlineLine(name);
}

type Found = { readonly duty: Duty } | { readonly kpi: PostKpi } | undefined;

/** The ways of telling what a node is, the surest first; each sees only what is still free. */
function listWays({ postId, wording }: PostSheet, free: { duties: Duty[]; kpis: PostKpi[] }) {
  const duty = (found: Duty | undefined): Found => found && { duty: found };
  const kpi = (found: PostKpi | undefined): Found => found && { kpi: found };
  const lineOf = (found: PostKpi) => toOutlineLine(writeKpi(wording, found));
  const byId = ({ node, parent }: PostPart): Found => {
    const named = readOutlineId(node.id);
    if (named === null || named.postId === null || named.postId !== postId) return undefined;
    if (named.kind === 'kpi') return kpi(free.kpis.find(({ key }) => key === named.key));
    const isDuty = named.kind === 'duty' && parent === null;
    return isDuty ? duty(free.duties.find(({ key }) => key === named.key)) : undefined;
  };
  const byTitle = ({ node, parent }: PostPart): Found =>
    parent === null
      ? duty(free.duties.find(({ title }) => toOutlineLine(title) === node.text))
      : undefined;
  const byPlace = ({ node, parent }: PostPart): Found =>
    kpi(
      free.kpis.find(
        (found) => found.dutyKey === (parent?.key ?? null) && lineOf(found) === node.text,
      ),
    );
  const byLine = ({ node }: PostPart): Found =>
    kpi(free.kpis.find((found) => lineOf(found) === node.text));
  const byName = ({ node, parent }: PostPart): Found => {
    if (parent === null && !looksLikeKpi(node)) return undefined;
    const name = kpiNameOf(readKpiParts(node.text));
    return kpi(free.kpis.find((found) => kpiNameOf(found) === name));
  };
  const wordsOf = new Map(free.duties.map(({ key, title }) => [key, comparable(title)]));
  const byWords = ({ node, parent }: PostPart): Found => {
    if (parent !== null || looksLikeKpi(node)) return undefined;
    const words = comparable(node.text);
    const ranked = free.duties
      .map((found) => {
        const own = wordsOf.get(found.key);
        return { found, score: own ? similarity(words, own) : 0 };
      })
      .sort((left, right) => right.score - left.score);
    return duty(ranked.find(({ score }) => score >= leastAlike)?.found);
  };
  return [byId, byTitle, byPlace, byLine, byName, byWords];
}

/** What no way has found is new, if it can be anything. */
function classifyNew(part: PostPart): void {
  const { node, parent } = part;
  if (parent?.kind === 'kpi') part.reason = 'tooDeep';
  else if (looksLikeKpi(node)) part.kind = 'kpi';
  else if (parent === null) part.kind = 'duty';
  else part.reason = 'notKpi';
}

/** What every node below one appearance of a post is: one of its duties or KPIs, a new one, or none. */
export function matchPost(post: GivenNode, sheet: PostSheet): PostPart[] {
  const parts = listParts(post);
  for (const part of parts) {
    if (part.parent === null && sheet.moves.has(part.node.at)) part.kind = 'duty';
  }
  const free = { duties: [...sheet.sheet.duties], kpis: [...sheet.sheet.kpis] };
  const isOpen = ({ kind, reason }: PostPart) => kind === null && reason === null;
  for (const find of listWays(sheet, free)) {
    for (const part of parts.filter(isOpen)) {
      const found = part.node.text === '' ? undefined : find(part);
      if (!found) continue;
      part.kind = 'duty' in found ? 'duty' : 'kpi';
      const item = 'duty' in found ? found.duty : found.kpi;
      part.key = item.key;
      free.duties = free.duties.filter((other) => other !== item);
      free.kpis = free.kpis.filter((other) => other !== item);
    }
  }
  for (const part of parts.filter(isOpen)) classifyNew(part);
  return parts;
}
