import { type CommandResult, commands } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useCommand } from '#renderer/lib/useCommand.ts';
import { readKpi, readKpiChanges } from '#shared/features/mindmap/kpiText.ts';
import type { MindData, MindNode } from '#shared/features/mindmap/mindModel.ts';
import { ruleFailure } from '#shared/ipc/failure.ts';
import type { MindDraft } from './mindEdits.ts';

type Done = CommandResult<unknown>;
type Adding = Extract<MindDraft, { act: 'add' }>;

const revisionOf = (rows: readonly { readonly revision: number }[]) => rows[0]?.revision ?? 0;

function useSend(data: MindData) {
  const rename = async ({ node, text }: { node: MindNode; text: string }): Promise<Done> => {
    const { kind, unitId, postId, key } = node;
    if (kind === 'unit' && unitId !== null) {
      const revision = revisionOf(data.units.filter(({ id }) => id === unitId));
      return commands.org.updateUnit({ id: unitId, revision, changes: { name: text } });
    }
    if (kind === 'post' && postId !== null) {
      const revision = revisionOf(data.posts.filter((post) => post.postId === postId));
      return commands.org.updatePost({ id: postId, revision, changes: { name: text } });
    }
    if (postId === null || key === null) throw ruleFailure('mindmap.cannotRenameRoot');
    if (kind === 'duty') {
      return commands.duties.updateDuty({ postId, key, changes: { title: text } });
    }
    return commands.duties.updateKpi({ postId, key, changes: readKpiChanges(text) });
  };

  /** Resolves to the id of the new node as well. */
  const add = async (
    { kind, parent, index }: Adding,
    text: string,
  ): Promise<{ done: Done; id: string }> => {
    const { unitId, postId, key } = parent;
    const place = `${unitId} ${postId}`;
    if (kind === 'unit') {
      const done = await commands.org.createUnit({ name: text, parentUnitId: unitId });
      return { done, id: `unit ${done.value.id}` };
    }
    if (kind === 'post') {
      const done = await commands.mindmap.addPost({ unitId: unitId ?? '', name: text });
      return { done, id: `post ${unitId} ${done.value.postId}` };
    }
    if (kind === 'duty') {
      const order = { postId: postId ?? '', duty: { title: text }, index };
      const done = await commands.duties.addDuty(order);
      return { done, id: `duty ${place} ${done.value.key}` };
    }
    const kpi = { ...readKpi(text), dutyKey: key };
    const done = await commands.duties.addKpi({ postId: postId ?? '', kpi });
    return { done, id: `kpi ${place} ${done.value.key}` };
  };

  const remove = async ({ kind, unitId, postId, key }: MindNode): Promise<Done> => {
    if (kind === 'unit' && unitId !== null) return commands.org.removeUnit({ id: unitId });
    if (postId === null || key === null) throw ruleFailure('mindmap.cannotRemovePost');
    if (kind === 'duty') return commands.duties.removeDuty({ postId, key });
    return commands.duties.removeKpi({ postId, key });
  };

  return { rename, add, remove };
}

interface MoveOrder {
  readonly node: MindNode;
  readonly toPostId: string;
  readonly index: number;
}

/** Every edit of the map is one of the acts the pages of units and posts have. */
export function useMindActs(data: MindData, onAdded: (id: string, parent: MindNode) => void) {
  const t = useTranslate();
  const send = useSend(data);
  const rename = useCommand(send.rename, {
    done: (_, { text }) => t('mindmap.renamed', { text }),
  });
  const add = useCommand(
    async ({ draft, text }: { draft: Adding; text: string }) => {
      const { done, id } = await send.add(draft, text);
      return { value: id, operation: done.operation };
    },
    {
      done: (_, { draft, text }) =>
        t('mindmap.added', { kind: t(`mindmap.kind_${draft.kind}`), text }),
      onDone: (id, { draft }) => onAdded(id, draft.parent),
    },
  );
  const remove = useCommand(send.remove, {
    done: (_, { kind, text }) => t('mindmap.removed', { kind: t(`mindmap.kind_${kind}`), text }),
  });
  const move = useCommand(
    ({ node, toPostId, index }: MoveOrder) =>
      commands.duties.moveDuty({
        postId: node.postId ?? '',
        key: node.key ?? '',
        toPostId,
        index,
      }),
    { done: (_, { node }) => t('mindmap.moved', { text: node.text }) },
  );
  const hang = useCommand(
    ({ node, dutyKey }: { node: MindNode; dutyKey: string | null }) =>
      commands.duties.updateKpi({
        postId: node.postId ?? '',
        key: node.key ?? '',
        changes: { dutyKey },
      }),
    { done: (_, { node }) => t('mindmap.moved', { text: node.text }) },
  );
  return {
    rename: (node: MindNode, text: string) => rename.mutate({ node, text }),
    add: (draft: Adding, text: string) => add.mutate({ draft, text }),
    remove: (node: MindNode, onRemoved: () => void) =>
      remove.mutate(node, { onSuccess: onRemoved }),
    move: (node: MindNode, toPostId: string, index: number) =>
      move.mutate({ node, toPostId, index }),
    /** A KPI measures another duty of its post, or the post as a whole. */
    hang: (node: MindNode, dutyKey: string | null) => hang.mutate({ node, dutyKey }),
  };
}

export type MindActs = ReturnType<typeof useMindActs>;
