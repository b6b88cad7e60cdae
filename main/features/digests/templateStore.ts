import { createHash } from 'node:crypto';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import type { TemplateId } from '#shared/features/digests/templatesModel.ts';

export interface StoredTemplate {
  readonly id: TemplateId;
  readonly name: string;
  readonly addedAt: string;
  readonly bytes: Buffer;
}

export async function findTemplate(
  db: ReadableDb,
  id: TemplateId,
): Promise<StoredTemplate | undefined> {
  const row = await db
    .selectFrom('document_templates as template')
    .innerJoin('attachments', 'attachments.id', 'template.attachment_id')
    .select(['template.name', 'template.added_at', 'attachments.bytes'])
    .where('template.id', '=', id)
    .executeTakeFirst();
  return row && { id, name: row.name, addedAt: row.added_at, bytes: row.bytes };
}

/** The bytes are kept under their hash, also after the template is gone: undo brings it back. */
export async function storeTemplate(db: WritableDb, template: StoredTemplate): Promise<void> {
  const { id, name, addedAt, bytes } = template;
  const hash = createHash('sha256').update(bytes).digest('hex');
  await db
    .insertInto('attachments')
    .values({ id: hash, bytes, added_at: addedAt })
    .onConflict((same) => same.column('id').doNothing())
    .execute();
  const row = { name, attachment_id: hash, added_at: addedAt };
  await db
    .insertInto('document_templates')
    .values({ id, ...row })
    .onConflict((same) => same.column('id').doUpdateSet(row))
    .execute();
}

export async function deleteTemplate(db: WritableDb, id: TemplateId): Promise<void> {
  await db.deleteFrom('document_templates').where('id', '=', id).execute();
}
