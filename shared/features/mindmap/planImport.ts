import { type GivenOutline, toOutlineLine } from '#shared/documents/givenOutline.ts';
import type { Sheet } from '#shared/features/duties/dutiesModel.ts';
import { librarySheet } from '#shared/features/duties/librarySheet.ts';
import { emptySheet, removeDuty, sumWeights } from '#shared/features/duties/sheetRules.ts';
import { postLibrary } from '#shared/features/org/builtin/postLibrary.ts';
import type { Wording } from '#shared/features/reports/documentParts.ts';
import { digestOf } from '#shared/lib/digestOf.ts';
import type { ImportPlan, ImportRow, MindImportChoices } from './importModel.ts';
import { type MergedSheet, mergeSheet } from './mergeSheet.ts';
import type { MindData } from './mindModel.ts';
import { buildOutlineTree, type GivenNode } from './outlineTree.ts';
import { type PlacedPost, placeOutline } from './placeOutline.ts';
import { planHandoffs } from './planHandoffs.ts';
import { type DutyMove, planMoves } from './planMoves.ts';

interface ImportSource {
  readonly outline: GivenOutline;
  readonly choices: MindImportChoices;
  readonly wording: Wording;
}

/** The nodes below the root; a lone node, or one named like a part of the team, is that part. */
function listTops(data: MindData, outline: GivenOutline): readonly GivenNode[] {
  const tops = buildOutlineTree(outline.nodes);
  const isNamed =
    ({ text }: GivenNode) =>
    ({ name }: { readonly name: string }) =>
      toOutlineLine(name) === text;
  const isTeam = (top: GivenNode) => isNamed(top)({ name: data.workspaceName });
  if (tops.some(isTeam)) return tops.flatMap((top) => (isTeam(top) ? top.children : top));
  const [root] = tops;
  if (root?.level !== 0 || root.children.length === 0) return tops;
  return [...data.units, ...data.posts].some(isNamed(root)) ? tops : root.children;
}

/** A new post does what the file says; one of the library keeps the skills it asks for. */
function sheetOf(data: MindData, { ref, name }: PlacedPost) {
  const own = data.posts.find(({ postId }) => postId === ref);
  if (own) return { postId: own.postId, sheet: own.sheet };
  const builtin = postLibrary.find(({ zh }) => zh === name);
  const skills = builtin ? librarySheet(builtin.code).skills : [];
  return { postId: null, sheet: { ...emptySheet, skills } };
}

function countRows(rows: readonly ImportRow[]): ImportPlan['counts'] {
  const ticked = (state: ImportRow['state']) =>
    rows.filter((row) => row.state === state && row.isOn).length;
  return { new: ticked('new'), changed: ticked('changed'), removed: ticked('gone') };
}

interface MergedPost {
  readonly post: PlacedPost;
  readonly before: Sheet;
  readonly result: MergedSheet;
}

/** A duty leaves its post once another one has it. */
function takeMovedAway(
  merged: readonly MergedPost[],
  moves: ReadonlyMap<number, DutyMove>,
): MergedPost[] {
  const holds = ({ duties }: Sheet, key: string) => duties.some((duty) => duty.key === key);
  const got = ({ before, result }: MergedPost, key: string) =>
    holds(result.sheet, key) && !holds(before, key);
  return merged.map((own) => {
    const gone = [...moves.values()].filter(
      ({ fromPostId, duty }) =>
        fromPostId === own.post.ref &&
        merged.some((other) => other !== own && got(other, duty.key)),
    );
    const sheet = gone.reduce((after, { duty }) => removeDuty(after, duty.key), own.result.sheet);
    return { ...own, result: { ...own.result, sheet } };
  });
}

/** What an outline would do to the team: line by line, and as one set of edits. */
export function planImport(data: MindData, source: ImportSource): ImportPlan {
  const { outline, choices, wording } = source;
  const flipped = new Set(choices.flipped);
  const isOn = (id: string, isProposed: boolean) => flipped.has(id) !== isProposed;
  const places = placeOutline(listTops(data, outline), { data, kinds: choices.kinds, isOn });
  const { postNodes } = places;
  const moves = planMoves(data, postNodes);
  const merged = takeMovedAway(
    postNodes.map(({ post, nodes }) => {
      const { postId, sheet } = sheetOf(data, post);
      const options = { postId, sheet, wording, moves, ref: post.ref, isOn };
      return { post, before: sheet, result: mergeSheet(nodes, options) };
    }),
    moves,
  );
  const changed = merged.filter(({ before, result }) => result.sheet !== before);
  const links = planHandoffs(outline.links, { handoffs: data.handoffs, postNodes, isOn });
  const rows = [...places.rows, ...links.rows, ...merged.flatMap(({ result }) => result.rows)];
  rows.sort((left, right) => left.at - right.at);
  const named = new Set(postNodes.map(({ post }) => post.ref));
  return {
    rows,
    counts: countRows(rows),
    edits: {
      ...places.edits,
      handoffs: links.handoffs,
      sheets: changed.map(({ post, result }) => ({ post: post.ref, sheet: result.sheet })),
    },
    untouched: data.posts.filter(({ postId }) => !named.has(postId)).map(({ name }) => name),
    offWeights: changed
      .filter(({ result }) => result.sheet.kpis.length > 0)
      .map(({ post, result }) => ({ name: post.name, sum: sumWeights(result.sheet) }))
      .filter(({ sum }) => sum !== 100),
  };
}

/** Stands for every line that is shown and everything that is done. */
export function digestPlan({ rows, edits }: ImportPlan): string {
  return digestOf([rows.filter(({ state }) => state !== 'same'), edits]);
}
