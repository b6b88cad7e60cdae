import {
  deepestLevel,
  longestId,
  mostNodes,
  type OutlineNode,
  toOutlineLine,
} from '#shared/documents/givenOutline.ts';
import { Failure } from '#shared/ipc/failure.ts';

/** Takes the nodes of a file in their order and refuses what is no outline of a team. */
export class OutlineNodes {
  readonly #nodes: OutlineNode[] = [];

  /** @throws Failure `files.outlineTooDeep` or `files.outlineTooLong`. */
  add(level: number, text: string, id = ''): void {
    if (level > deepestLevel - 1) {
      throw new Failure({
        ...{ code: 'invalid', key: 'files.outlineTooDeep' },
        params: { limit: deepestLevel },
      });
    }
    if (this.#nodes.length >= mostNodes) {
      throw new Failure({
        ...{ code: 'invalid', key: 'files.outlineTooLong' },
        params: { limit: mostNodes },
      });
    }
    this.#nodes.push({ level, text: toOutlineLine(text), id: id.slice(0, longestId) });
  }

  /** One node at the top is the root; several stand below a root nobody wrote. */
  close(): OutlineNode[] {
    const tops = this.#nodes.filter(({ level }) => level === 0).length;
    if (tops === 0) throw new Failure({ code: 'invalid', key: 'files.notAnOutline' });
    if (tops === 1) return this.#nodes;
    return this.#nodes.map((node) => ({ ...node, level: node.level + 1 }));
  }
}
