import type { Selectable } from 'kysely';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import type { ReportingLinesTable } from '#main/db/tables.ts';
import type { SolidLine } from '#shared/features/org/moveRules.ts';
import type { Line } from '#shared/features/org/orgRules.ts';

export interface NewLineRow {
  readonly id: string;
  readonly seatId: string;
  readonly superiorSeatId: string;
  readonly kind: 'solid' | 'dotted';
  readonly note: string;
  readonly startsOn: string;
  /** Open when left out. */
  readonly endsOn?: string | null;
}

/** A line of either kind, as it stands in the file. */
export type StoredLine = Line & Pick<SolidLine, 'startsOn' | 'endsOn'>;

function toLine(row: Selectable<ReportingLinesTable>): StoredLine {
  return {
    id: row.id,
    seatId: row.seat_id,
    superiorSeatId: row.superior_seat_id,
    kind: row.kind,
    note: row.note,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
  };
}

/** Lines of both kinds that hold on a day. `among`: only from these seats; all when left out. */
export async function loadLines(db: ReadableDb, day: string, among?: string[]): Promise<Line[]> {
  const rows = await db
    .selectFrom('reporting_lines')
    .selectAll()
    .$if(among !== undefined, (query) => query.where('seat_id', 'in', among ?? []))
    .where('starts_on', '<=', day)
    .where((eb) => eb.or([eb('ends_on', 'is', null), eb('ends_on', '>', day)]))
    .orderBy('id')
    .execute();
  return rows.map(toLine);
}

/** Solid lines that hold on a day or begin later. */
export async function listSolidLines(db: ReadableDb, from: string): Promise<StoredLine[]> {
  const rows = await db
    .selectFrom('reporting_lines')
    .selectAll()
    .where('kind', '=', 'solid')
    .where((eb) => eb.or([eb('ends_on', 'is', null), eb('ends_on', '>', from)]))
    .orderBy('starts_on')
    .orderBy('id')
    .execute();
  return rows.map(toLine);
}

/** Lines from and to a seat that hold on a day or begin later; those of a company take far longer. */
export async function listLinesOfSeat(
  db: ReadableDb,
  seatId: string,
  from: string,
): Promise<StoredLine[]> {
  const rows = await db
    .selectFrom('reporting_lines')
    .selectAll()
    .where((eb) => eb.or([eb('seat_id', '=', seatId), eb('superior_seat_id', '=', seatId)]))
    .where((eb) => eb.or([eb('ends_on', 'is', null), eb('ends_on', '>', from)]))
    .orderBy('id')
    .execute();
  return rows.map(toLine);
}

export async function insertLine(db: WritableDb, line: NewLineRow): Promise<void> {
  await db
    .insertInto('reporting_lines')
    .values({
      id: line.id,
      seat_id: line.seatId,
      superior_seat_id: line.superiorSeatId,
      kind: line.kind,
      note: line.note,
      starts_on: line.startsOn,
      ends_on: line.endsOn ?? null,
    })
    .execute();
}

interface ResumedLine {
  readonly seatId: string;
  readonly superiorSeatId: string;
  /** The day it was to end on and now goes on from. */
  readonly from: string;
  readonly endsOn: string | null;
}

/** A solid line that ends on the day goes on; false when there is none. */
export async function resumeLine(
  db: WritableDb,
  { seatId, superiorSeatId, from, endsOn }: ResumedLine,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('reporting_lines')
    .set({ ends_on: endsOn })
    .where('seat_id', '=', seatId)
    .where('superior_seat_id', '=', superiorSeatId)
    .where('kind', '=', 'solid')
    .where('ends_on', '=', from)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** The line no longer holds from `day` on; one that began that day leaves no trace. */
export async function endLine(db: WritableDb, lineId: string, day: string): Promise<void> {
  await db
    .deleteFrom('reporting_lines')
    .where('id', '=', lineId)
    .where('starts_on', '>=', day)
    .execute();
  await db
    .updateTable('reporting_lines')
    .set({ ends_on: day })
    .where('id', '=', lineId)
    .where('starts_on', '<', day)
    .execute();
}
