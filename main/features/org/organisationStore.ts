import { runFixed } from '#main/db/fixedQuery.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { loadStays } from '#main/features/acts/index.ts';
import type { Member } from '#shared/features/org/orgComparison.ts';
import {
  type Assignment,
  indexOrganisation,
  type Organisation,
  type Post,
  type Seat,
  type Unit,
} from '#shared/features/org/orgRules.ts';
import { loadLines } from './lineStore.ts';

/** `headSeatId`: only units led by this seat; all when left out. */
export async function loadUnits(db: ReadableDb, day: string, headSeatId?: string): Promise<Unit[]> {
  const rows = await db
    .selectFrom('unit_versions as version')
    .innerJoin('units', 'units.id', 'version.unit_id')
    .selectAll('version')
    .select('units.revision')
    .$if(headSeatId !== undefined, (query) =>
      query.where('version.head_seat_id', '=', headSeatId ?? ''),
    )
    .where('version.starts_on', '<=', day)
    .where((eb) => eb.or([eb('version.ends_on', 'is', null), eb('version.ends_on', '>', day)]))
    .orderBy('version.sort_order')
    .orderBy('version.unit_id')
    .execute();
  return rows.map((row) => ({
    id: row.unit_id,
    revision: row.revision,
    name: row.name,
    parentUnitId: row.parent_unit_id,
    headSeatId: row.head_seat_id,
    mission: row.mission,
    functions: JSON.parse(row.functions) as string[],
    isCore: row.is_core === 1,
    isExternal: row.is_external === 1,
    startsOn: row.starts_on,
  }));
}

export async function loadPosts(db: ReadableDb): Promise<Post[]> {
  const rows = await db.selectFrom('posts').selectAll().orderBy('id').execute();
  return rows.map((row) => ({
    id: row.id,
    revision: row.revision,
    code: row.code,
    name: row.name,
    aliases: JSON.parse(row.aliases) as string[],
    reportTemplate: row.report_template,
  }));
}

/** `among`: ids of the only seats to look at; all when left out. */
async function loadSeats(db: ReadableDb, day: string, among?: string[]): Promise<Seat[]> {
  const rows = await db
    .selectFrom('seats')
    .selectAll()
    .$if(among !== undefined, (query) => query.where('id', 'in', among ?? []))
    .where('starts_on', '<=', day)
    .where((eb) => eb.or([eb('ends_on', 'is', null), eb('ends_on', '>', day)]))
    .orderBy('sort_order')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    revision: row.revision,
    unitId: row.unit_id,
    postId: row.post_id,
    inQuota: row.in_quota === 1,
    vacancyNote: row.vacancy_note,
    startsOn: row.starts_on,
  }));
}

async function loadAssignments(
  db: ReadableDb,
  day: string,
  among?: string[],
): Promise<Assignment[]> {
  const rows = await db
    .selectFrom('assignments')
    .innerJoin('people', 'people.id', 'assignments.person_id')
    .selectAll('assignments')
    .select('people.name')
    .$if(among !== undefined, (query) => query.where('assignments.seat_id', 'in', among ?? []))
    .where('assignments.starts_on', '<=', day)
    .where((eb) =>
      eb.or([eb('assignments.ends_on', 'is', null), eb('assignments.ends_on', '>', day)]),
    )
    .orderBy('assignments.starts_on')
    .orderBy('assignments.id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    personId: row.person_id,
    personName: row.name,
    seatId: row.seat_id,
    kind: row.kind,
    startsOn: row.starts_on,
  }));
}

/** The organisation as it stands on one day. */
export async function loadOrganisation(db: ReadableDb, asOf: string): Promise<Organisation> {
  return indexOrganisation({
    asOf,
    units: await loadUnits(db, asOf),
    posts: await loadPosts(db),
    seats: await loadSeats(db, asOf),
    lines: await loadLines(db, asOf),
    assignments: await loadAssignments(db, asOf),
  });
}

async function listSeatsAbove(db: ReadableDb, day: string, personId: string): Promise<string[]> {
  const rows = await runFixed<{ id: string }>(
    db,
    `WITH RECURSIVE above (id) AS (
      SELECT seat_id FROM assignments
      WHERE person_id = ? AND starts_on <= ? AND (ends_on IS NULL OR ends_on > ?)
      UNION
      SELECT superior_seat_id FROM above JOIN reporting_lines AS line ON line.seat_id = above.id
      WHERE line.kind = 'solid' AND line.starts_on <= ?
        AND (line.ends_on IS NULL OR line.ends_on > ?)
    )
    SELECT id FROM above`,
    [personId, day, day, day, day],
  );
  return rows.map(({ id }) => id);
}

/**
 * Of the organisation on one day only somebody's seats and those above: enough to ask for their
 * post and their manager. A save asks this for every owner, and the whole takes ten times as long.
 */
export async function loadChainAbove(
  db: ReadableDb,
  asOf: string,
  personId: string,
): Promise<Organisation> {
  const among = await listSeatsAbove(db, asOf, personId);
  return indexOrganisation({
    asOf,
    units: [],
    posts: await loadPosts(db),
    seats: await loadSeats(db, asOf, among),
    lines: await loadLines(db, asOf, among),
    assignments: await loadAssignments(db, asOf, among),
  });
}

export async function loadSpanLimit(db: ReadableDb): Promise<number> {
  const row = await db.selectFrom('workspace').select('span_limit').executeTakeFirstOrThrow();
  return row.span_limit;
}

/** Everybody on the roster with all their times in the team. */
export async function loadMembers(db: ReadableDb): Promise<Member[]> {
  const people = await db.selectFrom('people').select(['id', 'name']).orderBy('id').execute();
  const staysOf = await loadStays(db);
  return people.map((person) => ({ ...person, stays: staysOf.get(person.id) ?? [] }));
}

export async function listChangeDates(db: ReadableDb): Promise<string[]> {
  const tables = [
    ...(['unit_versions', 'seats', 'reporting_lines', 'assignments'] as const),
    'person_terms',
  ] as const;
  const dates = new Set<string>();
  for (const table of tables) {
    const rows = await db.selectFrom(table).select(['starts_on', 'ends_on']).distinct().execute();
    for (const row of rows) {
      dates.add(row.starts_on);
      if (row.ends_on !== null) dates.add(row.ends_on);
    }
  }
  return [...dates].sort();
}

/** Seats of every day, by post: a post with a past cannot be removed either. */
export async function countSeatsOfPosts(db: ReadableDb): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('seats')
    .select((eb) => ['post_id', eb.fn.countAll<number>().as('count')])
    .groupBy('post_id')
    .execute();
  return new Map(rows.map((row) => [row.post_id, row.count]));
}
