import type { MindKind, MindNode } from './mindModel.ts';

type NodeIds = Pick<MindNode, 'kind' | 'unitId' | 'postId' | 'key'>;

const kinds: readonly MindKind[] = ['root', 'unit', 'post', 'duty', 'kpi'];

/** What a file calls a node, so that a renamed one is known again: `duty/unit/post/key`. */
export function writeOutlineId({ kind, unitId, postId, key }: NodeIds): string {
  return [kind, unitId ?? '', postId ?? '', key ?? ''].join('/').replace(/\/+$/u, '');
}

/** The same read back; null for the name another program gave. */
export function readOutlineId(id: string): NodeIds | null {
  const [word = '', unitId = '', postId = '', ...key] = id.split('/');
  const kind = kinds.find((candidate) => candidate === word);
  if (kind === undefined) return null;
  return { kind, unitId: unitId || null, postId: postId || null, key: key.join('/') || null };
}
