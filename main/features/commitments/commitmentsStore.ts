import { type Selectable, sql } from 'kysely';
import { insertRows } from '#main/db/fixedQuery.ts';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import type { CommitmentEventsTable, CommitmentsTable } from '#main/db/tables.ts';
import type {
  CommitmentEvent,
  CommitmentFields,
  CommitmentKind,
  CommitmentSourceKind,
  CommitmentState,
} from '#shared/features/commitments/commitmentsModel.ts';
import { deleteOutcomesOf } from './outcomeStore.ts';

export interface StoredCommitment extends CommitmentFields {
  readonly id: string;
  readonly kind: CommitmentKind;
  readonly promisedToId: string | null;
  readonly state: CommitmentState;
  readonly sourceKind: CommitmentSourceKind;
  readonly sourceId: string | null;
  readonly createdAt: string;
  readonly finishedAt: string | null;
  readonly revision: number;
}

export function toCommitment(row: Selectable<CommitmentsTable>): StoredCommitment {
  return {
    id: row.id,
    title: row.title,
    ownerId: row.owner_id,
    ownerText: row.owner_text,
    supervisorId: row.supervisor_id,
    dueOn: row.due_on,
    dueTime: row.due_time,
    duty: row.duty,
    kind: row.kind,
    promisedToId: row.promised_to_id,
    state: row.state,
    sourceKind: row.source_kind,
    sourceId: row.source_id,
    createdAt: row.created_at,
    finishedAt: row.finished_at,
    revision: row.revision,
  };
}

function toTableRow(
  commitment: StoredCommitment,
): Omit<Selectable<CommitmentsTable>, 'planned_in'> {
  return {
    id: commitment.id,
    title: commitment.title,
    owner_id: commitment.ownerId,
    owner_text: commitment.ownerText,
    supervisor_id: commitment.supervisorId,
    due_on: commitment.dueOn,
    due_time: commitment.dueTime,
    duty: commitment.duty,
    kind: commitment.kind,
    promised_to_id: commitment.promisedToId,
    state: commitment.state,
    source_kind: commitment.sourceKind,
    source_id: commitment.sourceId,
    created_at: commitment.createdAt,
    finished_at: commitment.finishedAt,
    revision: commitment.revision,
  };
}

export async function findCommitment(
  db: ReadableDb,
  id: string,
): Promise<StoredCommitment | undefined> {
  const row = await db
    .selectFrom('commitments')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row && toCommitment(row);
}

/** State and due date of everything open, or of one kind: enough to count by. */
export function listOpenDues(
  db: ReadableDb,
  kind?: CommitmentKind,
): Promise<{ state: CommitmentState; dueOn: string | null }[]> {
  let dues = db
    .selectFrom('commitments')
    .select(['state', 'due_on as dueOn'])
    .where('finished_at', 'is', null);
  if (kind) dues = dues.where('kind', '=', kind);
  return dues.execute();
}

export function listEvents(db: ReadableDb, commitmentId: string): Promise<CommitmentEvent[]> {
  return (
    db
      .selectFrom('commitment_events as event')
      .leftJoin('people', 'people.id', 'event.person_id')
      .select(['event.id', 'event.kind', 'people.name as personName', 'event.reason', 'event.at'])
      .where('event.commitment_id', '=', commitmentId)
      .orderBy('event.at')
      // Somebody may begin in the moment they are asked to.
      .orderBy((eb) => eb('event.kind', '<>', 'assigned'))
      .orderBy('event.id')
      .execute()
  );
}

export async function insertCommitments(
  db: WritableDb,
  commitments: readonly StoredCommitment[],
): Promise<void> {
  await insertRows(
    db,
    'commitments',
    commitments.map((each) => ({ ...toTableRow(each), planned_in: null })),
  );
}

export async function updateCommitment(
  db: WritableDb,
  commitment: StoredCommitment,
): Promise<void> {
  await db
    .updateTable('commitments')
    .set(toTableRow(commitment))
    .where('id', '=', commitment.id)
    .execute();
}

/** Whether a line of a report or meeting names it. */
export async function isReferred(db: ReadableDb, id: string): Promise<boolean> {
  const { rows } = await sql`
    SELECT 1 FROM report_lines WHERE commitment_id = ${id}
    UNION ALL SELECT 1 FROM meeting_lines WHERE commitment_id = ${id}
    UNION ALL SELECT 1 FROM line_commitments WHERE commitment_id = ${id}
    LIMIT 1`.execute(db);
  return rows.length > 0;
}

/** @throws SQLite's foreign key error when a line still refers to it. */
export async function deleteCommitment(db: WritableDb, id: string): Promise<void> {
  await db.deleteFrom('commitment_events').where('commitment_id', '=', id).execute();
  await deleteOutcomesOf(db, id);
  await db.deleteFrom('commitments').where('id', '=', id).execute();
}

export async function insertEvents(
  db: WritableDb,
  events: readonly Selectable<CommitmentEventsTable>[],
): Promise<void> {
  await insertRows(db, 'commitment_events', events);
}

export async function findMe(db: ReadableDb): Promise<string | null> {
  const row = await db.selectFrom('workspace').select('me_person_id').executeTakeFirst();
  return row?.me_person_id ?? null;
}

/** Those of the ids that are no person of the roster. */
export async function findUnknownPeople(
  db: ReadableDb,
  ids: readonly string[],
): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const rows = await db.selectFrom('people').select('id').where('id', 'in', ids).execute();
  const known = new Set(rows.map(({ id }) => id));
  return ids.filter((id) => !known.has(id));
}

/** What is open and names the person in the column, the nearest due date first. */
export async function listOpenHeldBy(
  db: ReadableDb,
  column: 'owner_id' | 'supervisor_id' | 'promised_to_id',
  personId: string,
): Promise<Pick<StoredCommitment, 'id' | 'title' | 'dueOn' | 'kind'>[]> {
  return db
    .selectFrom('commitments')
    .select(['id', 'title', 'due_on as dueOn', 'kind'])
    .where(column, '=', personId)
    .where('finished_at', 'is', null)
    .orderBy((eb) => eb('due_on', 'is', null))
    .orderBy('due_on')
    .orderBy('id')
    .execute();
}

/** '' when nobody has the id. */
export async function findPersonName(db: ReadableDb, id: string): Promise<string> {
  const row = await db.selectFrom('people').select('name').where('id', '=', id).executeTakeFirst();
  return row?.name ?? '';
}
