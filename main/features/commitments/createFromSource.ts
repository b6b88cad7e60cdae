import type { CommandContext } from '#main/core/context.ts';
import { loadChainAbove } from '#main/features/org/index.ts';
import type {
  CommitmentChanges,
  CommitmentFields,
  CommitmentKind,
  CommitmentSourceKind,
} from '#shared/features/commitments/commitmentsModel.ts';
import { changeFields, toTitle } from '#shared/features/commitments/commitmentsRules.ts';
import { libraryPostOf, suggestDuty } from '#shared/features/commitments/dutyRules.ts';
import { findManager, type Organisation } from '#shared/features/org/orgRules.ts';
import { Failure } from '#shared/ipc/failure.ts';
import {
  findMe,
  findUnknownPeople,
  insertCommitments,
  insertEvents,
  type StoredCommitment,
} from './commitmentsStore.ts';

/** What a commitment is a line of; `id` is that of the report or meeting, null for `manual`. */
export interface CommitmentOrigin {
  readonly kind: CommitmentSourceKind;
  readonly id: string | null;
}

/** A line that becomes a commitment. Without `supervisorId`: the owner's manager, else 我. */
export type CommitmentDraft = CommitmentChanges & {
  readonly title: string;
  /** A task when left out. */
  readonly kind?: CommitmentKind;
  readonly promisedToId?: string | null;
};

const blank: CommitmentFields = {
  title: '',
  ownerId: null,
  ownerText: '',
  supervisorId: null,
  dueOn: null,
  dueTime: null,
  duty: '',
};

/** What the organisation says of an owner; each one's part of it is loaded at most once. */
export function createOwnerFacts({ db, clock }: Pick<CommandContext, 'db' | 'clock'>) {
  const places = new Map<string, Promise<Organisation>>();
  let me: ReturnType<typeof findMe> | undefined;
  const load = (ownerId: string): Promise<Organisation> => {
    const place = places.get(ownerId) ?? loadChainAbove(db, clock.today(), ownerId);
    places.set(ownerId, place);
    return place;
  };
  return {
    /** Who supervises when nobody is named. */
    findSupervisor: async (ownerId: string | null): Promise<string | null> => {
      me ??= findMe(db);
      if (ownerId === null) return await me;
      return findManager(await load(ownerId), ownerId)?.personId ?? (await me);
    },
    /** The duty of the owner's post that a task seems to serve. */
    findDuty: async (ownerId: string | null, title: string): Promise<string> =>
      ownerId === null ? '' : suggestDuty(libraryPostOf(await load(ownerId), ownerId), title),
  };
}

/** @throws Failure `not_found` when somebody named is not on the roster. */
export async function assertPeopleExist(
  context: Pick<CommandContext, 'db'>,
  people: readonly (string | null | undefined)[],
): Promise<void> {
  const ids = [...new Set(people.filter((id): id is string => typeof id === 'string'))];
  if ((await findUnknownPeople(context.db, ids)).length > 0) {
    throw new Failure({ code: 'not_found', key: 'common.unknownPerson' });
  }
}

/**
 * Makes lines of one origin into commitments, inside the running command. This is the only way a
 * commitment comes to be, whether typed in by hand, planned in a report or agreed in a meeting.
 * Returns the ids in the order of the lines; a line must have a title.
 */
export async function createFromSource(
  context: CommandContext,
  origin: CommitmentOrigin,
  drafts: readonly CommitmentDraft[],
): Promise<string[]> {
  const { db, clock, newId, sequence } = context;
  await assertPeopleExist(
    context,
    drafts.flatMap(({ ownerId, supervisorId, promisedToId }) => [
      ownerId,
      supervisorId,
      promisedToId,
    ]),
  );
  const owners = createOwnerFacts(context);
  const commitments: StoredCommitment[] = [];
  for (const draft of drafts) {
    const { kind = 'task', promisedToId = null, ...changes } = draft;
    const fields = changeFields(blank, { ...changes, title: toTitle(draft.title) });
    commitments.push({
      ...fields,
      id: newId(),
      kind,
      promisedToId,
      duty: draft.duty ?? (await owners.findDuty(fields.ownerId, fields.title)),
      supervisorId:
        draft.supervisorId === undefined
          ? await owners.findSupervisor(fields.ownerId)
          : draft.supervisorId,
      state: 'todo',
      sourceKind: origin.kind,
      sourceId: origin.id,
      createdAt: clock.now(),
      finishedAt: null,
      revision: sequence,
    });
  }
  await insertCommitments(db, commitments);
  await insertEvents(
    db,
    commitments.map(({ id, ownerId }) => ({
      id: newId(),
      commitment_id: id,
      kind: 'assigned',
      person_id: ownerId,
      reason: '',
      at: clock.now(),
    })),
  );
  return commitments.map(({ id }) => id);
}
