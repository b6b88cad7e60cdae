import { type OutlineLink, toOutlineLine } from '#shared/documents/givenOutline.ts';
import { longestHandoff } from '#shared/features/duties/handoffsModel.ts';
import type { ImportRow, LeaveReason, MapEdits } from './importModel.ts';
import type { MindData } from './mindModel.ts';
import type { PlacedOutline } from './placeOutline.ts';

interface HandoffOptions {
  readonly handoffs: MindData['handoffs'];
  readonly postNodes: PlacedOutline['postNodes'];
  readonly isOn: (id: string, isProposed: boolean) => boolean;
}

function reasonAgainst({ text }: OutlineLink): LeaveReason | null {
  if (text === '') return 'empty';
  return text.length > longestHandoff ? 'tooLong' : null;
}

/** Arrows between two posts of the file are hand-offs; those the team has are left out. */
export function planHandoffs(
  links: readonly OutlineLink[],
  { handoffs, postNodes, isOn }: HandoffOptions,
): { readonly rows: ImportRow[]; readonly handoffs: MapEdits['handoffs'] } {
  const ends = new Map(
    postNodes.flatMap(({ post, nodes }) => nodes.map((node) => [node.id, { post, node }] as const)),
  );
  const keyOf = (from: string, to: string, what: string) => [from, to, what].join('\n');
  const known = new Set(
    handoffs.map(({ fromPostId, toPostId, what }) =>
      keyOf(fromPostId, toPostId, toOutlineLine(what)),
    ),
  );
  const rows: ImportRow[] = [];
  const made: MapEdits['handoffs'][number][] = [];
  for (const [index, link] of links.entries()) {
    const [from, to] = [ends.get(link.from), ends.get(link.to)];
    if (!from || !to || from.post.ref === to.post.ref) continue;
    const key = keyOf(from.post.ref, to.post.ref, link.text);
    if (known.has(key)) continue;
    known.add(key);
    const id = `link ${index}`;
    const reason = reasonAgainst(link);
    const isTicked = reason === null && isOn(id, true);
    if (isTicked) made.push({ from: from.post.ref, to: to.post.ref, what: link.text });
    rows.push({
      ...{ id, at: from.node.at + 0.25, level: from.node.level + 1, kind: 'handoff' },
      ...{ text: `${link.text} → ${to.post.name}`, before: '', note: null, isKindOpen: false },
      ...{ state: reason === null ? 'new' : 'left', reason },
      isOn: reason === null ? isTicked : null,
    });
  }
  return { rows, handoffs: made };
}
