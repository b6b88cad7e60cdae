import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import { findObstacle } from '#main/db/history/index.ts';
import type { RosterKey } from '#shared/features/roster/rosterFields.ts';
import type { EarlierImport } from '#shared/features/roster/rosterModel.ts';

export interface NewImportRow {
  readonly id: string;
  readonly fileName: string;
  readonly at: string;
  readonly created: number;
  readonly changed: number;
  /** By folded heading. */
  readonly headings: Readonly<Record<string, RosterKey | null>>;
  readonly operation: number;
}

export async function insertImport(db: WritableDb, row: NewImportRow): Promise<void> {
  await db
    .insertInto('roster_imports')
    .values({
      id: row.id,
      file_name: row.fileName,
      imported_at: row.at,
      created: row.created,
      changed: row.changed,
      headings: JSON.stringify(row.headings),
      operation: row.operation,
    })
    .execute();
}

/** The newest first, each with what stands in the way of undoing it. */
export async function listImports(db: ReadableDb): Promise<EarlierImport[]> {
  const rows = await db
    .selectFrom('roster_imports as imported')
    .innerJoin('operations', 'operations.sequence', 'imported.operation')
    .select([
      'imported.id',
      'imported.file_name as fileName',
      'imported.imported_at as at',
      'imported.created',
      'imported.changed',
      'imported.operation',
      'operations.id as operationId',
    ])
    .orderBy('imported.operation', 'desc')
    .execute();
  const imports: EarlierImport[] = [];
  for (const { operation, ...imported } of rows) {
    imports.push({ ...imported, obstacle: await findObstacle(db, operation) });
  }
  return imports;
}

/** What headings were taken for before; the newest import has the last word. */
export async function loadKnownHeadings(
  db: ReadableDb,
): Promise<ReadonlyMap<string, RosterKey | null>> {
  const rows = await db
    .selectFrom('roster_imports')
    .select('headings')
    .orderBy('operation')
    .execute();
  return new Map(
    rows.flatMap(({ headings }) =>
      Object.entries(JSON.parse(headings) as Record<string, RosterKey | null>),
    ),
  );
}

interface LaterPost {
  readonly personId: string;
  readonly seatId: string;
  readonly kind: 'main' | 'concurrent' | 'acting';
  readonly startsOn: string;
}

/** Posts that begin after a day. */
export function listLaterPosts(db: ReadableDb, day: string): Promise<LaterPost[]> {
  return db
    .selectFrom('assignments')
    .select(['person_id as personId', 'seat_id as seatId', 'kind', 'starts_on as startsOn'])
    .where('starts_on', '>', day)
    .orderBy('starts_on', 'desc')
    .execute();
}
