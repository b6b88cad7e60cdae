import type { ReadableDb } from '#main/db/handles.ts';
import {
  type CommitmentFilter,
  type CommitmentRow,
  type CommitmentSource,
  commitmentStates,
  type PersonCommitments,
} from '#shared/features/commitments/commitmentsModel.ts';
import {
  compareCommitments,
  countCommitments,
  isOpen,
  isOverdue,
  lateStates,
  openStates,
} from '#shared/features/commitments/commitmentsRules.ts';
import { slipOutcomes } from '#shared/features/commitments/outcomeRules.ts';
import { toCommitment } from './commitmentsStore.ts';

/** More open ones than any team keeps. */
const longestList = 5000;
/** Closed ones pile up for years; a list shows the newest. */
const newestClosed = 300;

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

async function listClosedIds(db: ReadableDb, filter: CommitmentFilter, limit: number) {
  const states = (filter.states ?? []).filter((state) => !isOpen(state));
  if (states.length === 0 || filter.isOverdue) return [];
  return selectIds(db, filter)
    .where('finished_at', 'is not', null)
    .where('state', 'in', states)
    .orderBy('finished_at', 'desc')
    .limit(limit)
    .execute();
}

/** Open ones, and of those that ended the newest. */
export async function listCommitments(
  db: ReadableDb,
  filter: CommitmentFilter,
  today: string,
): Promise<{ rows: CommitmentRow[]; isCut: boolean }> {
  const open = await listOpenIds(db, filter, today);
  const closed = await listClosedIds(db, filter, newestClosed + 1);
  const ids = [...open, ...closed.slice(0, newestClosed)].map(({ id }) => id);
  return {
    rows: await listRowsById(db, ids, today),
    isCut: open.length === longestList || closed.length > newestClosed,
  };
}

/** The first `limit` of what one person owes, in the order of the list. */
export async function listOwnedBy(
  db: ReadableDb,
  { personId, limit }: { readonly personId: string; readonly limit: number },
  today: string,
): Promise<PersonCommitments> {
  const filter = { ownerId: personId, states: [...commitmentStates] };
  const openIds = (await listOpenIds(db, filter, today)).map(({ id }) => id);
  const open = (await listRowsById(db, openIds, today)).toSorted(compareCommitments);
  const room = Math.max(0, limit - open.length);
  const closedIds = (await listClosedIds(db, filter, room + 1)).map(({ id }) => id);
  const closed = (await listRowsById(db, closedIds, today)).toSorted(compareCommitments);
  const rows = [...open, ...closed];
  return {
    counts: countCommitments(open, today),
    rows: rows.slice(0, limit),
    hasMore: rows.length > limit,
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
