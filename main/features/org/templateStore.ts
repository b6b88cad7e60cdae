import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import { OrgTemplate, type SavedTemplate } from '#shared/features/org/orgTemplate.ts';

export async function listTemplates(db: ReadableDb): Promise<SavedTemplate[]> {
  const rows = await db.selectFrom('org_templates').selectAll().orderBy('name').execute();
  return rows.map((row) => {
    const { units, seats } = OrgTemplate.parse(JSON.parse(row.template));
    return {
      id: row.id,
      name: row.name,
      savedOn: row.saved_on,
      units: units.length,
      seats: seats.filter(({ inQuota }) => inQuota).length,
    };
  });
}

export async function findTemplate(db: ReadableDb, id: string): Promise<OrgTemplate | undefined> {
  const row = await db
    .selectFrom('org_templates')
    .select('template')
    .where('id', '=', id)
    .executeTakeFirst();
  return row && OrgTemplate.parse(JSON.parse(row.template));
}

export async function insertTemplate(
  db: WritableDb,
  {
    id,
    name,
    savedOn,
    template,
  }: Pick<SavedTemplate, 'id' | 'name' | 'savedOn'> & { template: OrgTemplate },
): Promise<void> {
  await db
    .insertInto('org_templates')
    .values({ id, name, saved_on: savedOn, template: JSON.stringify(template) })
    .execute();
}

export async function deleteTemplate(db: WritableDb, id: string): Promise<void> {
  await db.deleteFrom('org_templates').where('id', '=', id).execute();
}
