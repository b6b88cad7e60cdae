import { createHash } from 'node:crypto';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import type { TemplateId } from '#shared/features/digests/templatesModel.ts';

export interface StoredTemplate {
  readonly id: TemplateId;
  readonly name: string;
  readonly addedAt: string;
  readonly bytes: Buffer;
  /** Names between braces, as they are written. */
  readonly placeholders: readonly string[];
}

function selectTemplate(db: ReadableDb, id: TemplateId) {
  return db
    .selectFrom('document_templates as template')
    .select(['template.name', 'template.added_at as addedAt', 'template.placeholders'])
    .where('template.id', '=', id);
}

function toFacts<Row extends { readonly placeholders: string }>(row: Row, id: TemplateId) {
  return { ...row, id, placeholders: JSON.parse(row.placeholders) as string[] };
}

/** A template without its bytes. */
export async function findTemplateFacts(
  db: ReadableDb,
  id: TemplateId,
): Promise<Omit<StoredTemplate, 'bytes'> | undefined> {
  const row = await selectTemplate(db, id).executeTakeFirst();
  return row && toFacts(row, id);
}

export async function findTemplate(
  db: ReadableDb,
  id: TemplateId,
): Promise<StoredTemplate | undefined> {
  const row = await selectTemplate(db, id)
    .innerJoin('attachments', 'attachments.id', 'template.attachment_id')
    .select('attachments.bytes')
    .executeTakeFirst();
  return row && toFacts(row, id);
}

/** The bytes are kept under their hash, also after the template is gone: undo brings it back. */
export async function storeTemplate(db: WritableDb, template: StoredTemplate): Promise<void> {
  const { id, name, addedAt, bytes, placeholders } = template;
  const hash = createHash('sha256').update(bytes).digest('hex');
  await db
    .insertInto('attachments')
    .values({ id: hash, bytes, added_at: addedAt })
    .onConflict((same) => same.column('id').doNothing())
    .execute();
  const row = {
    name,
    attachment_id: hash,
    added_at: addedAt,
    placeholders: JSON.stringify(placeholders),
  };
  await db
    .insertInto('document_templates')
    .values({ id, ...row })
    .onConflict((same) => same.column('id').doUpdateSet(row))
    .execute();
}

export async function deleteTemplate(db: WritableDb, id: TemplateId): Promise<void> {
  await db.deleteFrom('document_templates').where('id', '=', id).execute();
}
