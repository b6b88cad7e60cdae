import type { CarryOptions } from '#renderer/components/Diagram/carry.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import type { MindNode } from '#shared/features/mindmap/mindModel.ts';
import type { PlacedNode } from '#shared/features/mindmap/mindTree.ts';
import type { MindActs } from './useMindActs.ts';

/** What dropping one node on another does; null where it does nothing. */
function planDrop(
  node: MindNode,
  onto: PlacedNode,
): { readonly to: MindNode; readonly index: number } | null {
  const target = onto.node;
  if (node.kind === 'duty' && target.kind === 'post') {
    return { to: target, index: target.children.filter(({ kind }) => kind === 'duty').length };
  }
  if (node.kind === 'duty' && target.kind === 'duty' && onto.parent) {
    return { to: onto.parent, index: onto.index };
  }
  const isOwnPost = node.postId === target.postId;
  if (node.kind === 'kpi' && isOwnPost && (target.kind === 'duty' || target.kind === 'post')) {
    return { to: target, index: 0 };
  }
  return null;
}

/** Duties are dragged to another post or place, KPIs to another duty of their post. */
export function useMindCarry(byId: ReadonlyMap<string, PlacedNode>, acts: MindActs): CarryOptions {
  const t = useTranslate();
  const nodeOf = (ids: readonly string[]) => byId.get(ids[0] ?? '')?.node;
  return {
    take: (id) => {
      const kind = byId.get(id)?.node.kind;
      return kind === 'duty' || kind === 'kpi' ? [id] : [];
    },
    describe: (ids, onto) => {
      const [node, target] = [nodeOf(ids), byId.get(onto)];
      if (!node || !target || node.id === onto) return null;
      const plan = planDrop(node, target);
      return plan
        ? { isPossible: true, text: t('mindmap.moveTo', { text: node.text, post: plan.to.text }) }
        : { isPossible: false, text: t('mindmap.cannotMove') };
    },
    drop: (ids, onto) => {
      const [node, target] = [nodeOf(ids), byId.get(onto)];
      const plan = node && target && node.id !== onto ? planDrop(node, target) : null;
      if (!node || !plan) return;
      if (node.kind === 'kpi') acts.hang(node, plan.to.key);
      else acts.move(node, plan.to.postId ?? '', plan.index);
    },
  };
}
