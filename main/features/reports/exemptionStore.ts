import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import type { Exemption } from '#shared/features/reports/boardModel.ts';
import type { TemplateCode } from '#shared/features/reports/reportsModel.ts';
import type { DueRule } from '#shared/features/workspace/workspaceModel.ts';

function selectExemptions(db: ReadableDb) {
  return db
    .selectFrom('report_exemptions as exemption')
    .innerJoin('people', 'people.id', 'exemption.person_id')
    .select([
      'exemption.id',
      'exemption.person_id as personId',
      'people.name as personName',
      'exemption.starts_on as startsOn',
      'exemption.ends_on as endsOn',
      'exemption.reason',
    ]);
}

export function loadExemptions(db: ReadableDb): Promise<Exemption[]> {
  return selectExemptions(db).orderBy('exemption.starts_on', 'desc').execute();
}

export function findExemption(db: ReadableDb, id: string): Promise<Exemption | undefined> {
  return selectExemptions(db).where('exemption.id', '=', id).executeTakeFirst();
}

export function findOverlapping(
  db: ReadableDb,
  wanted: Pick<Exemption, 'personId' | 'startsOn' | 'endsOn'>,
): Promise<Exemption | undefined> {
  return selectExemptions(db)
    .where('exemption.person_id', '=', wanted.personId)
    .where('exemption.starts_on', '<=', wanted.endsOn ?? '9999-12-31')
    .where((eb) =>
      eb.or([eb('exemption.ends_on', 'is', null), eb('exemption.ends_on', '>=', wanted.startsOn)]),
    )
    .executeTakeFirst();
}

export async function insertExemption(
  db: WritableDb,
  exemption: Omit<Exemption, 'personName'> & { revision: number },
): Promise<void> {
  await db
    .insertInto('report_exemptions')
    .values({
      id: exemption.id,
      person_id: exemption.personId,
      starts_on: exemption.startsOn,
      ends_on: exemption.endsOn,
      reason: exemption.reason,
      revision: exemption.revision,
    })
    .execute();
}

export async function endExemption(
  db: WritableDb,
  id: string,
  end: { endsOn: string; revision: number },
): Promise<void> {
  await db
    .updateTable('report_exemptions')
    .set({ ends_on: end.endsOn, revision: end.revision })
    .where('id', '=', id)
    .execute();
}

export async function deleteExemption(db: WritableDb, id: string): Promise<void> {
  await db.deleteFrom('report_exemptions').where('id', '=', id).execute();
}

/** Null removes the template's own rule. */
export async function storeDueRule(
  db: WritableDb,
  template: TemplateCode,
  rule: DueRule | null,
): Promise<void> {
  if (rule === null) {
    await db.deleteFrom('report_due_rules').where('id', '=', template).execute();
    return;
  }
  const values = { due_weekday: rule.weekday, due_time: rule.time };
  await db
    .insertInto('report_due_rules')
    .values({ id: template, ...values })
    .onConflict((same) => same.column('id').doUpdateSet(values))
    .execute();
}
