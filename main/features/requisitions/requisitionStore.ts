import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import type { RequisitionsTable } from '#main/db/recruitingTables.ts';
import type {
  Party,
  RequisitionFields,
  StageEntry,
} from '#shared/features/recruiting/recruitingModel.ts';
import type { Stage } from '#shared/features/recruiting/stages.ts';

/** A requisition as it is stored, with its entries oldest first. */
export interface StoredRequisition extends RequisitionFields {
  readonly id: string;
  readonly revision: number;
  readonly seatId: string;
  readonly hiredPersonId: string | null;
  readonly history: readonly (StageEntry & { readonly id: string })[];
}

type RequisitionRow = Omit<StoredRequisition, 'history'>;

function toColumns(fields: RequisitionFields) {
  return {
    reason: fields.reason,
    must_have: fields.mustHave,
    nice_to_have: fields.niceToHave,
    pay_range: fields.payRange,
    channel: fields.channel,
    wanted_on: fields.wantedOn,
    due_on: fields.dueOn,
    lead_id: fields.lead.personId,
    lead_name: fields.lead.name,
    recruiter_id: fields.recruiter.personId,
    recruiter_name: fields.recruiter.name,
    approver_id: fields.approver.personId,
    approver_name: fields.approver.name,
    recruiter_stages: JSON.stringify(fields.recruiterStages),
  };
}

type Names = ReadonlyMap<string, string>;

/** Who is on the roster goes by the present name. */
function toParty(names: Names, personId: string | null, name: string): Party {
  return { personId, name: names.get(personId ?? '') ?? name };
}

function toRequisition(row: RequisitionsTable, names: Names): RequisitionRow {
  return {
    id: row.id,
    revision: row.revision,
    seatId: row.seat_id,
    reason: row.reason,
    mustHave: row.must_have,
    niceToHave: row.nice_to_have,
    payRange: row.pay_range,
    channel: row.channel,
    wantedOn: row.wanted_on,
    dueOn: row.due_on,
    lead: toParty(names, row.lead_id, row.lead_name),
    recruiter: toParty(names, row.recruiter_id, row.recruiter_name),
    approver: toParty(names, row.approver_id, row.approver_name),
    recruiterStages: JSON.parse(row.recruiter_stages) as Stage[],
    hiredPersonId: row.hired_person_id,
  };
}

/** In the order they were made. */
export async function loadRequisitions(db: ReadableDb): Promise<StoredRequisition[]> {
  const rows = await db.selectFrom('requisitions').selectAll().orderBy('id').execute();
  if (rows.length === 0) return [];
  const people = await db.selectFrom('people').select(['id', 'name']).execute();
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const entries = await db
    .selectFrom('requisition_stages')
    .select(['id', 'requisition_id as requisitionId', 'stage', 'entered_on as enteredOn', 'note'])
    .orderBy('id')
    .execute();
  const historyOf = Map.groupBy(entries, ({ requisitionId }) => requisitionId);
  return rows.map((row) => ({
    ...toRequisition(row, names),
    history: (historyOf.get(row.id) ?? []).map(({ id, stage, enteredOn, note }) => ({
      ...{ id, stage, enteredOn, note },
    })),
  }));
}

export async function insertRequisition(
  db: WritableDb,
  row: RequisitionFields & { readonly id: string; readonly seatId: string },
  revision: number,
): Promise<void> {
  await db
    .insertInto('requisitions')
    .values({ id: row.id, seat_id: row.seatId, ...toColumns(row), hired_person_id: null, revision })
    .execute();
}

export async function updateRequisition(
  db: WritableDb,
  row: RequisitionRow,
  revision: number,
): Promise<void> {
  await db
    .updateTable('requisitions')
    .set({ ...toColumns(row), hired_person_id: row.hiredPersonId, revision })
    .where('id', '=', row.id)
    .execute();
}

export async function deleteRequisition(db: WritableDb, id: string): Promise<void> {
  await db.deleteFrom('requisition_stages').where('requisition_id', '=', id).execute();
  await db.deleteFrom('requisitions').where('id', '=', id).execute();
}

export async function insertEntry(
  db: WritableDb,
  entry: StageEntry & { readonly id: string; readonly requisitionId: string },
): Promise<void> {
  await db
    .insertInto('requisition_stages')
    .values({
      id: entry.id,
      requisition_id: entry.requisitionId,
      stage: entry.stage,
      entered_on: entry.enteredOn,
      note: entry.note,
    })
    .execute();
}

export async function deleteEntries(db: WritableDb, ids: readonly string[]): Promise<void> {
  await db.deleteFrom('requisition_stages').where('id', 'in', ids).execute();
}

/** Another seat goes on where this one ends: hiring for it goes on as well. */
export async function followSeat(
  db: WritableDb,
  seats: { readonly from: string; readonly to: string },
  revision: number,
): Promise<void> {
  await db
    .updateTable('requisitions')
    .set({ seat_id: seats.to, revision })
    .where('seat_id', '=', seats.from)
    .execute();
}

export async function findPersonName(db: ReadableDb, id: string): Promise<string | undefined> {
  const row = await db.selectFrom('people').select('name').where('id', '=', id).executeTakeFirst();
  return row?.name;
}

/** Unit and post of each seat, by the names its unit has on a day. */
export async function listSeatTitles(
  db: ReadableDb,
  day: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('seats')
    .innerJoin('posts', 'posts.id', 'seats.post_id')
    .innerJoin('unit_versions as unit', 'unit.unit_id', 'seats.unit_id')
    .select(['seats.id', 'posts.name as post', 'unit.name as unit'])
    .where('unit.starts_on', '<=', day)
    .where((eb) => eb.or([eb('unit.ends_on', 'is', null), eb('unit.ends_on', '>', day)]))
    .execute();
  return new Map(rows.map(({ id, post, unit }) => [id, `${unit} · ${post}`]));
}
