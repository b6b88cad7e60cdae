import { postLibrary } from '#shared/features/org/builtin/postLibrary.ts';
import type { PlaceKind } from './importModel.ts';
import { type GivenNode, heightOf, listBelow } from './outlineTree.ts';

const unitWords =
  /(?:部|组|中心|团队|小队|事业部|分公司|工作室|\b(?:team|group|dept\.?|department|unit))$/iu;
const postWords =
  /(?:专员|主管|经理|总监|助理|组长|负责人|运营|客服|主播|场控|[师员]|\b(?:manager|specialist|lead|leader|head|assistant|designer|director|executive|agent|buyer|editor|host))$/iu;

let library: ReadonlySet<string> | undefined;

function isPostName(text: string): boolean {
  library ??= new Set(postLibrary.flatMap(({ zh, aliases }) => [zh, ...aliases]));
  return library.has(text) || postWords.test(text);
}

/** A post, its duties and their KPIs are three levels. */
const levelsBelowPost = 2;

interface Surroundings {
  /** Right below the root, where units usually stand. */
  readonly isAtTop: boolean;
  /** Whether the team has a unit or post of this name. */
  readonly isKnown: (text: string) => boolean;
}

/** Whether a name nobody knows is a unit or a post, by its words and by what hangs below it. */
export function guessKind(node: GivenNode, { isAtTop, isKnown }: Surroundings): PlaceKind {
  const below = listBelow(node).slice(1);
  if (heightOf(node) > levelsBelowPost || below.some(({ text }) => isKnown(text))) return 'unit';
  if (unitWords.test(node.text)) return 'unit';
  if (isPostName(node.text)) return 'post';
  if (node.children.some(({ text }) => isPostName(text))) return 'unit';
  return isAtTop ? 'unit' : 'post';
}
