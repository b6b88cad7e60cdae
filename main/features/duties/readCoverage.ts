import type { QueryContext } from '#main/core/context.ts';
import { listCommitments } from '#main/features/commitments/index.ts';
import { listOpenGoalsOf } from '#main/features/goals/index.ts';
import { loadOrganisation } from '#main/features/org/index.ts';
import { coverDuty, withoutPerson } from '#shared/features/duties/coverageRules.ts';
import type { DutyCover, Leaving } from '#shared/features/duties/dutiesModel.ts';
import { currentVersion, workingSheet } from '#shared/features/duties/sheetRules.ts';
import { findManager, type Organisation } from '#shared/features/org/orgRules.ts';
import { Failure } from '#shared/ipc/failure.ts';
import { findPersonName, loadConfirmations, loadDutyPeople } from './peopleStore.ts';
import { loadBooks } from './postVersions.ts';
import { inOrderOfUnits, listHolders } from './readDuties.ts';

type ReadContext = Pick<QueryContext, 'db' | 'clock'>;

/** Every duty in force of every post that has a seat, in the order of the units. */
async function loadCovers({ db, clock }: ReadContext, org: Organisation): Promise<DutyCover[]> {
  const people = Map.groupBy(await loadDutyPeople(db, clock.today()), ({ dutyKey }) => dutyKey);
  const confirmations = await loadConfirmations(db);
  const seated = new Set(org.seats.map(({ postId }) => postId));
  const books = inOrderOfUnits(org, await loadBooks(db)).filter(({ post }) => seated.has(post.id));
  return books.flatMap((book) => {
    const { post, versions } = book;
    const holders = listHolders(org, book, confirmations);
    const sheet = currentVersion(versions)?.sheet ?? workingSheet(versions);
    return sheet.duties.map(({ key, title, frequency }) => ({
      dutyKey: key,
      title,
      postId: post.id,
      postName: post.name,
      frequency,
      ...coverDuty(holders, people.get(key) ?? []),
    }));
  });
}

export async function readCoverage(context: ReadContext): Promise<DutyCover[]> {
  return loadCovers(context, await loadOrganisation(context.db, context.clock.today()));
}

function listSeats(org: Organisation, personId: string): string[] {
  return (org.assignmentsOf.get(personId) ?? []).map(({ seatId }) => {
    const seat = org.seatById.get(seatId);
    const unit = org.unitById.get(seat?.unitId ?? '')?.name ?? '';
    return [unit, org.postById.get(seat?.postId ?? '')?.name ?? ''].join(' ').trim();
  });
}

function listReports(org: Organisation, personId: string): string[] {
  const people = new Map(org.assignments.map((held) => [held.personId, held.personName]));
  return [...people]
    .filter(([id]) => findManager(org, id)?.personId === personId)
    .map(([, name]) => name);
}

/** Duties, seats, people, open commitments and goals that hang on one person. */
export async function readLeaving(context: ReadContext, personId: string): Promise<Leaving> {
  const { db, clock } = context;
  const today = clock.today();
  const name = await findPersonName(db, personId);
  if (name === undefined) throw new Failure({ code: 'not_found', key: 'common.unknownPerson' });
  const org = await loadOrganisation(db, today);
  const { rows } = await listCommitments(db, { ownerId: personId }, today);
  return {
    name,
    duties: withoutPerson(await loadCovers(context, org), personId),
    seats: listSeats(org, personId),
    reports: listReports(org, personId),
    commitments: rows.map(({ id, title, dueOn }) => ({ id, title, dueOn })),
    goals: await listOpenGoalsOf(db, personId, today),
  };
}
