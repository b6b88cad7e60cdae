import { type Selectable, sql } from 'kysely';
import { insertRows } from '#main/db/fixedQuery.ts';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import type { CommitmentEventsTable, CommitmentsTable } from '#main/db/tables.ts';
import type {
  CommitmentEvent,
  CommitmentFields,
  CommitmentFilter,
  CommitmentKind,
  CommitmentRow,
  CommitmentSource,
  CommitmentSourceKind,
  CommitmentState,
} from '#shared/features/commitments/commitmentsModel.ts';
import {
  isOpen,
  isOverdue,
  lateStates,
  openStates,
} from '#shared/features/commitments/commitmentsRules.ts';
import { slipOutcomes } from '#shared/features/commitments/outcomeRules.ts';
import { deleteOutcomesOf } from './outcomeStore.ts';

/** More open ones than any team keeps. */
const longestList = 5000;
/** Closed ones pile up for years; a list shows the newest. */
const newestClosed = 300;

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

function toCommitment(row: Selectable<CommitmentsTable>): StoredCommitment {
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

/** Commitments with the names, source and returns that a row of the list shows. */
function selectRows(db: ReadableDb) {
  return db
    .selectFrom('commitments as c')
    .leftJoin('people as owner', 'owner.id', 'c.owner_id')
    .leftJoin('people as supervisor', 'supervisor.id', 'c.supervisor_id')
    .leftJoin('meetings as meeting', (join) =>
      join.onRef('meeting.id', '=', 'c.source_id').on('c.source_kind', '=', 'meeting'),
    )
    .leftJoin('reports as report', (join) =>
      join.onRef('report.id', '=', 'c.source_id').on('c.source_kind', '=', 'report'),
    )
    .leftJoin('people as author', 'author.id', 'report.person_id')
    .leftJoin('people as promised_to', 'promised_to.id', 'c.promised_to_id')
    .selectAll('c')
    .select((eb) => [
      'owner.name as owner_name',
      'supervisor.name as supervisor_name',
      'meeting.title as meeting_title',
      'meeting.held_on',
      'report.week',
      'report.person_id as author_id',
      'author.name as author_name',
      'promised_to.name as promised_to_name',
      eb
        .selectFrom('commitment_events as event')
        .whereRef('event.commitment_id', '=', 'c.id')
        .where('event.kind', '=', 'returned')
        .select((inner) => inner.fn.countAll<number>().as('count'))
        .as('return_count'),
      eb
        .selectFrom('commitment_outcomes as outcome')
        .whereRef('outcome.commitment_id', '=', 'c.id')
        .where('outcome.outcome', 'in', slipOutcomes)
        .select((inner) => inner.fn.countAll<number>().as('count'))
        .as('slip_count'),
    ]);
}

type JoinedRow = Awaited<ReturnType<ReturnType<typeof selectRows>['execute']>>[number];

function toSource(row: JoinedRow): CommitmentSource {
  if (row.source_kind === 'manual') return { kind: 'manual' };
  if (row.source_id !== null && row.held_on !== null) {
    const title = row.meeting_title ?? '';
    return { kind: 'meeting', meetingId: row.source_id, title, heldOn: row.held_on };
  }
  if (row.source_id !== null && row.week !== null && row.author_id !== null) {
    return {
      kind: 'report',
      reportId: row.source_id,
      week: row.week,
      personId: row.author_id,
      personName: row.author_name ?? '',
    };
  }
  return { kind: 'gone' };
}

function toRow(row: JoinedRow, today: string): CommitmentRow {
  const { sourceKind: _kind, sourceId: _id, ...fields } = toCommitment(row);
  return {
    ...fields,
    ownerName: row.owner_name,
    supervisorName: row.supervisor_name,
    promisedToName: row.promised_to_name,
    isOverdue: isOverdue(fields, today),
    returnCount: row.return_count ?? 0,
    slipCount: row.slip_count ?? 0,
    source: toSource(row),
  };
}

/**
 * Ids alone, so that sorting ten years of them does not join every one first. Open and closed are
 * asked for by `finished_at`, which the partial indexes know; states alone would read all rows.
 */
function selectIds(db: ReadableDb, filter: CommitmentFilter) {
  let ids = db.selectFrom('commitments').select('id');
  if (filter.ownerId === null) ids = ids.where('owner_id', 'is', null);
  else if (filter.ownerId) ids = ids.where('owner_id', '=', filter.ownerId);
  if (filter.sourceKind) ids = ids.where('source_kind', '=', filter.sourceKind);
  if (filter.kind) ids = ids.where('kind', '=', filter.kind);
  return ids;
}

async function listOpenIds(db: ReadableDb, filter: CommitmentFilter, today: string) {
  const states = filter.isOverdue ? lateStates : (filter.states ?? openStates).filter(isOpen);
  if (states.length === 0) return [];
  let ids = selectIds(db, filter).where('finished_at', 'is', null).where('state', 'in', states);
  if (filter.isOverdue) ids = ids.where('due_on', '<', today);
  return ids.limit(longestList).execute();
}

async function listClosedIds(db: ReadableDb, filter: CommitmentFilter) {
  const states = (filter.states ?? []).filter((state) => !isOpen(state));
  if (states.length === 0 || filter.isOverdue) return [];
  return selectIds(db, filter)
    .where('finished_at', 'is not', null)
    .where('state', 'in', states)
    .orderBy('finished_at', 'desc')
    .limit(newestClosed + 1)
    .execute();
}

/** Open ones, and of those that ended the newest. */
export async function listCommitments(
  db: ReadableDb,
  filter: CommitmentFilter,
  today: string,
): Promise<{ rows: CommitmentRow[]; isCut: boolean }> {
  const open = await listOpenIds(db, filter, today);
  const closed = await listClosedIds(db, filter);
  const ids = [...open, ...closed.slice(0, newestClosed)].map(({ id }) => id);
  return {
    rows: await listRowsById(db, ids, today),
    isCut: open.length === longestList || closed.length > newestClosed,
  };
}

export async function listRowsById(
  db: ReadableDb,
  ids: readonly string[],
  today: string,
): Promise<CommitmentRow[]> {
  if (ids.length === 0) return [];
  const rows = await selectRows(db).where('c.id', 'in', ids).execute();
  return rows.map((row) => toRow(row, today));
}

export async function findRow(
  db: ReadableDb,
  id: string,
  today: string,
): Promise<CommitmentRow | undefined> {
  const row = await selectRows(db).where('c.id', '=', id).executeTakeFirst();
  return row && toRow(row, today);
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
