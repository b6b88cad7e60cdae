import { sql } from 'kysely';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import type {
  DigestKey,
  LineMark,
  StoredDigest,
  StoredItem,
} from '#shared/features/digests/digestsModel.ts';
import type { PlainLine } from '#shared/features/digests/lineSignals.ts';
import { type IsoWeek, weekRange } from '#shared/lib/isoWeek.ts';

export interface UnitRow {
  readonly id: string;
  readonly name: string;
  readonly parentId: string | null;
}

/**
 * Units of a week in the order siblings are shown; one that began later in it counts as there. Of
 * a week before the first unit was drawn, the first ones.
 */
export async function loadUnits(db: ReadableDb, week: IsoWeek): Promise<UnitRow[]> {
  const { from, to } = weekRange(week);
  const { rows } = await sql<UnitRow>`
    WITH first AS (SELECT max(${to}, coalesce(min(starts_on), '')) AS day FROM unit_versions)
    SELECT unit_id AS id, name, parent_unit_id AS parentId, min(starts_on)
    FROM unit_versions, first
    WHERE starts_on <= first.day AND (ends_on IS NULL OR ends_on > ${from})
    GROUP BY unit_id ORDER BY sort_order, unit_id`.execute(db);
  return rows.map(({ id, name, parentId }) => ({ id, name, parentId }));
}

export interface DigestRow extends StoredDigest {
  readonly id: string;
}

async function loadItems(db: ReadableDb, digestId: string): Promise<StoredItem[]> {
  const rows = await db
    .selectFrom('digest_items')
    .selectAll()
    .where('digest_id', '=', digestId)
    .orderBy('position')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    section: row.section,
    lineId: row.line_id,
    text: row.text,
    isIncluded: row.is_included === 1,
    position: row.position,
  }));
}

/** The version as the manager left it; undefined while nothing was chosen. */
export async function findDigest(
  db: ReadableDb,
  { week, unitId, audience }: DigestKey,
): Promise<DigestRow | undefined> {
  const row = await db
    .selectFrom('digests')
    .selectAll()
    .where('week', '=', week)
    .where('audience', '=', audience)
    .where('unit_id', unitId === null ? 'is' : '=', unitId)
    .executeTakeFirst();
  if (!row) return undefined;
  return {
    id: row.id,
    headline: row.headline,
    metricCodes: row.metric_codes === null ? null : (JSON.parse(row.metric_codes) as string[]),
    items: await loadItems(db, row.id),
  };
}

export async function insertDigest(
  db: WritableDb,
  digest: DigestKey & { readonly id: string; readonly revision: number },
): Promise<void> {
  const { id, week, unitId, audience, revision } = digest;
  await db
    .insertInto('digests')
    .values({ id, week, unit_id: unitId, audience, headline: '', metric_codes: null, revision })
    .execute();
}

export async function updateDigest(
  db: WritableDb,
  id: string,
  changes: {
    readonly headline?: string;
    readonly metric_codes?: string | null;
    readonly revision: number;
  },
): Promise<void> {
  await db.updateTable('digests').set(changes).where('id', '=', id).execute();
}

export async function deleteDigest(db: WritableDb, id: string): Promise<void> {
  await db.deleteFrom('digest_items').where('digest_id', '=', id).execute();
  await db.deleteFrom('digests').where('id', '=', id).execute();
}

export async function insertItem(
  db: WritableDb,
  item: StoredItem & { readonly digestId: string },
): Promise<void> {
  await db
    .insertInto('digest_items')
    .values({
      id: item.id,
      digest_id: item.digestId,
      section: item.section,
      line_id: item.lineId,
      text: item.text,
      is_included: item.isIncluded ? 1 : 0,
      position: item.position,
    })
    .execute();
}

export async function updateItem(db: WritableDb, item: StoredItem): Promise<void> {
  await db
    .updateTable('digest_items')
    .set({
      section: item.section,
      text: item.text,
      is_included: item.isIncluded ? 1 : 0,
      position: item.position,
    })
    .where('id', '=', item.id)
    .execute();
}

export async function deleteItem(db: WritableDb, id: string): Promise<void> {
  await db.deleteFrom('digest_items').where('id', '=', id).execute();
}

interface MarkRow {
  readonly id: string;
  readonly isFlagged: number;
  readonly isPassedUp: number;
  readonly isWithheld: number;
}

function toMark(row: MarkRow): LineMark {
  return {
    lineId: row.id,
    isFlagged: row.isFlagged === 1,
    isPassedUp: row.isPassedUp === 1,
    isWithheld: row.isWithheld === 1,
  };
}

/** How the manager marked the lines of a week. */
export async function loadMarks(db: ReadableDb, week: IsoWeek): Promise<LineMark[]> {
  const { rows } = await sql<MarkRow>`
    SELECT mark.id, mark.is_flagged AS isFlagged, mark.is_passed_up AS isPassedUp,
      mark.is_withheld AS isWithheld
    FROM reports JOIN report_lines AS line ON line.report_id = reports.id
    JOIN line_marks AS mark ON mark.id = line.id
    WHERE reports.week = ${week}`.execute(db);
  return rows.map(toMark);
}

/** Lines on the boss pages of these units. */
export async function loadChosenLines(
  db: ReadableDb,
  week: IsoWeek,
  unitIds: readonly string[],
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    SELECT item.line_id AS id FROM digests JOIN digest_items AS item ON item.digest_id = digests.id
    WHERE digests.week = ${week} AND digests.audience = 'boss' AND item.is_included = 1
      AND item.line_id IS NOT NULL
      AND digests.unit_id IN (SELECT value FROM json_each(${JSON.stringify(unitIds)}))`.execute(db);
  return [...new Set(rows.map(({ id }) => id))];
}

export interface LineOfWeek extends PlainLine {
  readonly week: IsoWeek;
  readonly isWithheld: boolean;
}

/** A line as it was submitted, with the week of its report. */
export async function findLine(db: ReadableDb, id: string): Promise<LineOfWeek | undefined> {
  const row = await db
    .selectFrom('report_lines')
    .innerJoin('reports', 'reports.id', 'report_lines.report_id')
    .leftJoin('line_marks', 'line_marks.id', 'report_lines.id')
    .select(['section', 'text', 'due', 'week', 'is_withheld'])
    .where('report_lines.id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  const { is_withheld, ...line } = row;
  return { ...line, isWithheld: is_withheld === 1 };
}

/** Sets 不上报 and leaves what else is marked; a line without any mark has no row. */
export async function storeWithheld(
  db: WritableDb,
  lineId: string,
  isWithheld: boolean,
): Promise<void> {
  const is_withheld = isWithheld ? 1 : 0;
  await db
    .insertInto('line_marks')
    .values({ id: lineId, is_flagged: 0, is_passed_up: 0, is_withheld })
    .onConflict((same) => same.column('id').doUpdateSet({ is_withheld }))
    .execute();
  await db
    .deleteFrom('line_marks')
    .where('id', '=', lineId)
    .where('is_flagged', '=', 0)
    .where('is_passed_up', '=', 0)
    .where('is_withheld', '=', 0)
    .execute();
}
