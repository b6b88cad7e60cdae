import type { HandlersOf } from '#main/core/context.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { typeOfPhoto } from '#shared/features/photos/photoRules.ts';
import type { photosContract } from '#shared/features/photos/photosContract.ts';
import { Failure } from '#shared/ipc/failure.ts';
import { deletePhoto, findPhoto, isPersonKnown, loadPhotos, storePhoto } from './photoStore.ts';

/** A picture as an address the page and a file can hold. */
function toPhotoUrl(bytes: Buffer): string {
  return `data:${typeOfPhoto(bytes)};base64,${bytes.toString('base64')}`;
}

/** Addresses of everybody's picture, by person. */
export async function loadPhotoUrls(db: ReadableDb): Promise<ReadonlyMap<string, string>> {
  return new Map([...(await loadPhotos(db))].map(([id, bytes]) => [id, toPhotoUrl(bytes)]));
}

export const photosHandlers: HandlersOf<typeof photosContract> = {
  one: async ({ db }, { personId }) => {
    const bytes = await findPhoto(db, personId);
    return { url: bytes ? toPhotoUrl(bytes) : null };
  },
  all: async ({ db }) =>
    [...(await loadPhotoUrls(db))].map(([personId, url]) => ({ personId, url })),
  set: async ({ db, clock }, { personId, base64 }) => {
    const bytes = Buffer.from(base64, 'base64');
    typeOfPhoto(bytes);
    if (!(await isPersonKnown(db, personId))) {
      throw new Failure({ code: 'not_found', key: 'common.notFound' });
    }
    await storePhoto(db, { personId, bytes, at: clock.now() });
    return {};
  },
  remove: async ({ db }, { personId }) => {
    await deletePhoto(db, personId);
    return {};
  },
};
