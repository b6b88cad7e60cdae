import type { CommandContext, HandlersOf } from '#main/core/context.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { loadPosts } from '#main/features/org/index.ts';
import type { dutiesContract } from '#shared/features/duties/dutiesContract.ts';
import type { Handoff, HandoffFields } from '#shared/features/duties/handoffsModel.ts';
import { starterHandoffs } from '#shared/features/duties/starterHandoffs.ts';
import { Failure, ruleFailure } from '#shared/ipc/failure.ts';
import { mergeDefined } from '#shared/lib/mergeDefined.ts';
import { deleteHandoff, insertHandoff, loadHandoffs, updateHandoff } from './handoffStore.ts';

/** @throws Failure when a post is gone, gives to itself, or gives the same twice. */
async function assertMakesSense(
  db: ReadableDb,
  fields: HandoffFields & { readonly id: string | null },
): Promise<void> {
  const { fromPostId, toPostId, what, id } = fields;
  const names = new Map((await loadPosts(db)).map((post) => [post.id, post.name]));
  const from = names.get(fromPostId);
  if (from === undefined || !names.has(toPostId)) {
    throw new Failure({ code: 'not_found', key: 'duties.postGone' });
  }
  if (fromPostId === toPostId) throw ruleFailure('handoffs.toItself', { post: from });
  const twin = (await loadHandoffs(db)).some(
    (other) =>
      other.id !== id &&
      other.fromPostId === fromPostId &&
      other.toPostId === toPostId &&
      other.what === what,
  );
  if (twin) throw ruleFailure('handoffs.twice', { what });
}

async function requireHandoff(db: ReadableDb, id: string): Promise<Handoff> {
  const handoff = (await loadHandoffs(db)).find((candidate) => candidate.id === id);
  if (!handoff) throw new Failure({ code: 'not_found', key: 'handoffs.gone' });
  return handoff;
}

/** Those of the starter list whose posts the team has and that are not there yet. */
export async function addStarterHandoffs({
  db,
  newId,
  sequence,
}: CommandContext): Promise<{ added: number }> {
  const idOf = new Map((await loadPosts(db)).map(({ code, id }) => [code, id]));
  const keyOf = (from: string, to: string, what: string) => `${from} ${to} ${what}`;
  const known = new Set(
    (await loadHandoffs(db)).map(({ fromPostId, toPostId, what }) =>
      keyOf(fromPostId, toPostId, what),
    ),
  );
  let added = 0;
  for (const { from, to, what, workingDays } of starterHandoffs) {
    const [fromPostId, toPostId] = [idOf.get(from), idOf.get(to)];
    if (fromPostId === undefined || toPostId === undefined) continue;
    if (known.has(keyOf(fromPostId, toPostId, what))) continue;
    const handoff = { id: newId(), fromPostId, toPostId, what, workingDays, note: '' };
    await insertHandoff(db, handoff, sequence);
    added += 1;
  }
  return { added };
}

type HandoffHandlers = Pick<
  HandlersOf<typeof dutiesContract>,
  'handoffs' | 'addHandoff' | 'updateHandoff' | 'removeHandoff' | 'addStarterHandoffs'
>;

export const handoffHandlers: HandoffHandlers = {
  handoffs: ({ db }) => loadHandoffs(db),
  addHandoff: async ({ db, newId, sequence }, given) => {
    const fields = { ...given, note: given.note ?? '' };
    await assertMakesSense(db, { ...fields, id: null });
    const id = newId();
    await insertHandoff(db, { ...fields, id }, sequence);
    return { id };
  },
  updateHandoff: async ({ db, sequence }, { id, changes }) => {
    const handoff = { ...mergeDefined<HandoffFields>(await requireHandoff(db, id), changes), id };
    await assertMakesSense(db, handoff);
    await updateHandoff(db, handoff, sequence);
    return {};
  },
  removeHandoff: async ({ db }, { id }) => {
    await requireHandoff(db, id);
    await deleteHandoff(db, id);
    return {};
  },
  addStarterHandoffs: (context) => addStarterHandoffs(context),
};
