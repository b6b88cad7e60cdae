import type { CommandContext, HandlersOf } from '#main/core/context.ts';
import { assertPeopleExist } from '#main/features/commitments/index.ts';
import type { dutiesContract } from '#shared/features/duties/dutiesContract.ts';
import type { PostVersion } from '#shared/features/duties/dutiesModel.ts';
import {
  addDuty,
  assertCanPublish,
  changeDuty,
  changeKpi,
  currentVersion,
  draftVersion,
  moveDuty,
  removeDuty,
  removeKpi,
  removeSkill,
  requireDuty,
  setKpi,
  setSkill,
  workingSheet,
} from '#shared/features/duties/sheetRules.ts';
import { ruleFailure } from '#shared/ipc/failure.ts';
import type { InputOf } from '#shared/ipc/procedure.ts';
import { exportHandlers } from './exportHandlers.ts';
import { handoffHandlers } from './handoffHandlers.ts';
import { deleteConfirmation, deletePart, insertConfirmation, insertPart } from './peopleStore.ts';
import { editSheet, ensureCurrent, listDuties, requireBook } from './postVersions.ts';
import { readCoverage, readLeaving } from './readCoverage.ts';
import { readOverview, readPost } from './readDuties.ts';
import { deleteVersion, storePublished } from './versionStore.ts';

/** @throws Failure `duties.noDraft`. */
async function requireDraft(
  { db }: CommandContext,
  postId: string,
): Promise<PostVersion & { readonly id: string }> {
  const { versions, post } = await requireBook(db, postId);
  const draft = draftVersion(versions);
  if (draft?.id == null) throw ruleFailure('duties.noDraft', { post: post.name });
  return { ...draft, id: draft.id };
}

async function moveDutyTo(
  context: CommandContext,
  move: InputOf<(typeof dutiesContract)['moveDuty']>,
): Promise<void> {
  const { postId, toPostId, key, index } = move;
  if (postId === toPostId) {
    await editSheet(context, postId, (sheet) => moveDuty(sheet, key, index));
    return;
  }
  const { versions } = await requireBook(context.db, postId);
  const duty = requireDuty(workingSheet(versions), key);
  await editSheet(context, postId, (sheet) => removeDuty(sheet, key));
  await editSheet(context, toPostId, (sheet) => addDuty(sheet, duty, index));
}

/**
 * Without the draft the version in force is worked on again, with all its duties.
 * @throws Failure `duties.movedAway`: one of them stands with another post by now.
 */
async function assertComesBackAlone(
  { db }: CommandContext,
  postId: string,
  { sheet }: PostVersion,
): Promise<void> {
  const { versions } = await requireBook(db, postId);
  const kept = new Set(sheet.duties.map(({ key }) => key));
  const back = currentVersion(versions)?.sheet.duties.filter(({ key }) => !kept.has(key)) ?? [];
  const elsewhere = new Map(
    (await listDuties(db))
      .filter((duty) => duty.postId !== postId)
      .map(({ key, postName }) => [key, postName]),
  );
  for (const { key, title } of back) {
    const post = elsewhere.get(key);
    if (post !== undefined) throw ruleFailure('duties.movedAway', { title, post });
  }
}

async function publish(context: CommandContext, postId: string): Promise<{ number: number }> {
  const { db, clock, sequence } = context;
  const draft = await requireDraft(context, postId);
  assertCanPublish(draft.sheet);
  const current = currentVersion((await requireBook(db, postId)).versions);
  if (current && JSON.stringify(current.sheet) === JSON.stringify(draft.sheet)) {
    throw ruleFailure('duties.nothingChanged', { number: current.number });
  }
  await storePublished(db, draft.id, { on: clock.today(), revision: sequence });
  return { number: draft.number };
}

/** Written down for the version in force. */
export async function confirmDuties(
  context: CommandContext,
  { postId, personIds, isConfirmed }: InputOf<(typeof dutiesContract)['confirm']>,
): Promise<void> {
  const { db, newId, clock } = context;
  await assertPeopleExist(context, personIds);
  const book = await requireBook(db, postId);
  const version = await ensureCurrent(context, book);
  if (!version) throw ruleFailure('duties.nothingInForce', { post: book.post.name });
  for (const personId of personIds) {
    const confirmation = { versionId: version.id, personId };
    if (isConfirmed) {
      await insertConfirmation(db, { ...confirmation, id: newId(), confirmedOn: clock.today() });
    } else await deleteConfirmation(db, confirmation);
  }
}

type SheetEdits = Pick<
  HandlersOf<typeof dutiesContract>,
  | 'addDuty'
  | 'updateDuty'
  | 'removeDuty'
  | 'moveDuty'
  | 'addKpi'
  | 'updateKpi'
  | 'removeKpi'
  | 'setSkill'
  | 'removeSkill'
>;

const sheetEdits: SheetEdits = {
  addDuty: async (context, { postId, duty, index }) => {
    const key = context.newId();
    await editSheet(context, postId, (sheet) => addDuty(sheet, { ...duty, key }, index));
    return { key };
  },
  updateDuty: async (context, { postId, key, changes }) => {
    await editSheet(context, postId, (sheet) => changeDuty(sheet, key, changes));
    return {};
  },
  removeDuty: async (context, { postId, key }) => {
    await editSheet(context, postId, (sheet) => removeDuty(sheet, key));
    return {};
  },
  moveDuty: async (context, move) => {
    await moveDutyTo(context, move);
    return {};
  },
  addKpi: async (context, { postId, kpi }) => {
    const key = context.newId();
    await editSheet(context, postId, (sheet) => setKpi(sheet, { ...kpi, key }));
    return { key };
  },
  updateKpi: async (context, { postId, key, changes }) => {
    await editSheet(context, postId, (sheet) => changeKpi(sheet, key, changes));
    return {};
  },
  removeKpi: async (context, { postId, key }) => {
    await editSheet(context, postId, (sheet) => removeKpi(sheet, key));
    return {};
  },
  setSkill: async (context, { postId, skill }) => {
    await editSheet(context, postId, (sheet) => setSkill(sheet, skill));
    return {};
  },
  removeSkill: async (context, { postId, name }) => {
    await editSheet(context, postId, (sheet) => removeSkill(sheet, name));
    return {};
  },
};

export const dutiesHandlers: HandlersOf<typeof dutiesContract> = {
  overview: (context) => readOverview(context),
  post: (context, { postId }) => readPost(context, postId),
  coverage: (context) => readCoverage(context),
  leaving: (context, { personId }) => readLeaving(context, personId),
  ...exportHandlers,
  ...handoffHandlers,
  ...sheetEdits,
  publish: (context, { postId }) => publish(context, postId),
  discardDraft: async (context, { postId }) => {
    const draft = await requireDraft(context, postId);
    await assertComesBackAlone(context, postId, draft);
    await deleteVersion(context.db, draft.id);
    return {};
  },
  confirm: async (context, order) => {
    await confirmDuties(context, order);
    return {};
  },
  setPart: async (context, { dutyKey, personId, part }) => {
    const { db, newId } = context;
    await assertPeopleExist(context, [personId]);
    await deletePart(db, { dutyKey, personId });
    if (part !== null) await insertPart(db, { id: newId(), dutyKey, personId, part });
    return {};
  },
};
