import { createHash } from 'node:crypto';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';

/** Bytes of a person's picture. */
export async function findPhoto(db: ReadableDb, personId: string): Promise<Buffer | undefined> {
  const row = await db
    .selectFrom('person_photos as photo')
    .innerJoin('attachments', 'attachments.id', 'photo.attachment_id')
    .select('attachments.bytes')
    .where('photo.id', '=', personId)
    .executeTakeFirst();
  return row?.bytes;
}

/** Pictures of everybody who has one, by person. */
export async function loadPhotos(db: ReadableDb): Promise<ReadonlyMap<string, Buffer>> {
  const rows = await db
    .selectFrom('person_photos as photo')
    .innerJoin('attachments', 'attachments.id', 'photo.attachment_id')
    .select(['photo.id', 'attachments.bytes'])
    .orderBy('photo.id')
    .execute();
  return new Map(rows.map(({ id, bytes }) => [id, bytes]));
}

/** The bytes are kept under their hash, also after the picture is gone: undo brings it back. */
export async function storePhoto(
  db: WritableDb,
  { personId, bytes, at }: { personId: string; bytes: Buffer; at: string },
): Promise<void> {
  const hash = createHash('sha256').update(bytes).digest('hex');
  await db
    .insertInto('attachments')
    .values({ id: hash, bytes, added_at: at })
    .onConflict((same) => same.column('id').doNothing())
    .execute();
  await db
    .insertInto('person_photos')
    .values({ id: personId, attachment_id: hash })
    .onConflict((same) => same.column('id').doUpdateSet({ attachment_id: hash }))
    .execute();
}

export async function deletePhoto(db: WritableDb, personId: string): Promise<void> {
  await db.deleteFrom('person_photos').where('id', '=', personId).execute();
}

export async function isPersonKnown(db: ReadableDb, personId: string): Promise<boolean> {
  const row = await db
    .selectFrom('people')
    .select('id')
    .where('id', '=', personId)
    .executeTakeFirst();
  return row !== undefined;
}
