import type { CommandContext } from '#main/core/context.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { carryLines } from '#shared/features/reviews/carryLines.ts';
import type { KeptNote } from '#shared/features/reviews/reviewsModel.ts';
import { reviewAfterReplacing } from '#shared/features/reviews/reviewsRules.ts';
import {
  clearLines,
  listLinkedLines,
  listMarksOfLines,
  listNotesOfLines,
  moveNotesAndLinks,
  storeMarks,
} from './lineStore.ts';
import { findReview, storeReview } from './reviewStore.ts';

interface Line {
  readonly id: string;
  readonly text: string;
}

/** What happens to marks, notes and links when lines of a report give way to others. */
export interface LineRelease {
  /** From lines that are gone to the new lines that say the same in other words. */
  readonly moves: ReadonlyMap<string, string>;
  /** Notes whose line has no successor; the version that holds the line keeps them. */
  readonly keptNotes: readonly KeptNote[];
}

/** Decides before anything is written where everything on the removed lines goes. */
export async function planRelease(
  db: ReadableDb,
  removed: readonly Line[],
  arrived: readonly Line[],
): Promise<LineRelease> {
  const ids = removed.map(({ id }) => id);
  if (ids.length === 0) return { moves: new Map(), keptNotes: [] };
  const notes = await listNotesOfLines(db, ids);
  const marks = await listMarksOfLines(db, ids);
  const held = new Set([
    ...notes.map(({ lineId }) => lineId),
    ...marks.map(({ lineId }) => lineId),
    ...(await listLinkedLines(db, ids)),
  ]);
  const moves = carryLines(
    removed.filter(({ id }) => held.has(id)),
    arrived,
  );
  const keptNotes = notes
    .filter(({ lineId }) => !moves.has(lineId))
    .map(({ id: _id, ...note }) => note);
  return { moves, keptNotes };
}

/** Frees the removed lines; both they and their successors must be stored at that moment. */
export async function releaseLines(
  { db }: CommandContext,
  removed: readonly Line[],
  { moves }: LineRelease,
): Promise<void> {
  const ids = removed.map(({ id }) => id);
  if (ids.length === 0) return;
  for (const [from, to] of moves) await moveNotesAndLinks(db, { from, to });
  const carried = (await listMarksOfLines(db, [...moves.keys()])).flatMap(({ lineId, marks }) => {
    const to = moves.get(lineId);
    return to === undefined ? [] : [{ lineId: to, marks }];
  });
  for (const [lineId, sources] of Map.groupBy(carried, (line) => line.lineId)) {
    await storeMarks(db, { lineId, marks: sources.flatMap(({ marks }) => marks) });
  }
  await clearLines(db, ids);
}

/** For a report that was pasted again: a returned one, or one that says something new, is unread. */
export async function reopenReview(
  { db, clock }: CommandContext,
  reportId: string,
  change: { readonly hasChanged: boolean },
): Promise<void> {
  const review = await findReview(db, reportId);
  if (review === null) return;
  const after = reviewAfterReplacing(review, change);
  if (after !== review) await storeReview(db, reportId, { ...after, at: clock.now() });
}

/** Takes away everything said about a report that goes; answers how many notes go with it. */
export async function forgetReview(
  { db }: CommandContext,
  reportId: string,
  lines: readonly Line[],
): Promise<{ notes: number }> {
  const ids = lines.map(({ id }) => id);
  const notes = await listNotesOfLines(db, ids);
  await clearLines(db, ids);
  await storeReview(db, reportId, null);
  return { notes: notes.length };
}
