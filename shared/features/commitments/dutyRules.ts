import { isPostCode, postLibrary } from '#shared/features/org/builtin/postLibrary.ts';
import type { Organisation } from '#shared/features/org/orgRules.ts';
import { type ComparableText, comparable, similarity } from '#shared/lib/textSimilarity.ts';

/**
 * From here on a task is taken to serve a duty; below it the owner of the list decides. On the
 * plans of all posts of the demo every suggestion above it is right, and most plans get none.
 */
const dutyThreshold = 0.3;

interface ReadDuty {
  readonly words: string;
  readonly text: ComparableText;
}

const dutiesByPost: ReadonlyMap<string, readonly ReadDuty[]> = new Map(
  postLibrary.map(({ code, duties }) => [
    code,
    duties.map((words) => ({ words, text: comparable(words) })),
  ]),
);

/** The code of somebody's main post when it comes from the library. */
export function libraryPostOf(org: Organisation, personId: string): string | null {
  const main = org.assignmentsOf.get(personId)?.find(({ kind }) => kind === 'main');
  const seat = main && org.seatById.get(main.seatId);
  const code = seat && org.postById.get(seat.postId)?.code;
  return code && isPostCode(code) ? code : null;
}

/** How like a title each duty of a library post is, the likeliest first. */
function scoreDuties(
  postCode: string | null,
  title: string,
): { readonly words: string; readonly score: number }[] {
  const text = comparable(title);
  return (dutiesByPost.get(postCode ?? '') ?? [])
    .map((duty) => ({ words: duty.words, score: similarity(duty.text, text) }))
    .sort((left, right) => right.score - left.score);
}

/** The duties of a library post, the likeliest for a title first. */
export function rankDuties(postCode: string | null, title: string): string[] {
  return scoreDuties(postCode, title).map(({ words }) => words);
}

/** The duty of the post a task most likely serves, '' when none is like it. */
export function suggestDuty(postCode: string | null, title: string): string {
  const [best] = scoreDuties(postCode, title);
  return best !== undefined && best.score >= dutyThreshold ? best.words : '';
}
