import { describe, expect, it } from 'vitest';
import { createTestApp } from '#main/testing/createTestApp.ts';
import { mostPhotoBytes } from '#shared/features/photos/photosModel.ts';

function jpeg(last: number, length = 20): string {
  const bytes = Buffer.alloc(length, last);
  bytes.set([0xff, 0xd8, 0xff]);
  return bytes.toString('base64');
}

const webp = Buffer.from('RIFF0000WEBPVP8 ').toString('base64');

async function startWithPerson() {
  const app = await createTestApp();
  const { id: personId } = await app.client.people.create({ name: '陈思远' });
  const read = async () => (await app.client.photos.one({ personId })).url;
  return { app, personId, read };
}

describe("a person's photo", () => {
  it('is kept, replaced, removed, and every step is undone and done again', async () => {
    const { app, personId, read } = await startWithPerson();
    await using _ = app;
    const [first, second] = [jpeg(1), jpeg(2)];
    expect(await read()).toBe(null);
    await app.client.photos.set({ personId, base64: first });
    expect(await read()).toBe(`data:image/jpeg;base64,${first}`);
    await app.client.photos.set({ personId, base64: second });
    await app.client.photos.set({ personId, base64: webp });
    expect(await read()).toBe(`data:image/webp;base64,${webp}`);
    await app.client.history.undo({});
    expect(await read()).toBe(`data:image/jpeg;base64,${second}`);
    await app.client.photos.remove({ personId });
    expect(await read()).toBe(null);
    for (const expected of [second, first]) {
      await app.client.history.undo({});
      expect(await read()).toBe(`data:image/jpeg;base64,${expected}`);
    }
    await app.client.history.undo({});
    expect(await read()).toBe(null);
    await app.client.history.redo({});
    expect(await read()).toBe(`data:image/jpeg;base64,${first}`);
  });

  it('goes with the person and comes back with them', async () => {
    const { app, personId, read } = await startWithPerson();
    await using _ = app;
    await app.client.photos.set({ personId, base64: jpeg(7) });
    await app.client.people.remove({ id: personId });
    expect(await read()).toBe(null);
    await app.client.history.undo({});
    expect(await read()).toBe(`data:image/jpeg;base64,${jpeg(7)}`);
  });

  it('is refused when it is no picture, too large, or of nobody', async () => {
    const { app, personId, read } = await startWithPerson();
    await using _ = app;
    const set = (base64: string, of = personId) => app.client.photos.set({ personId: of, base64 });
    const svg = Buffer.from('<svg onload="alert(1)"/>').toString('base64');
    await expect(set(svg)).rejects.toMatchObject({ data: { key: 'photos.notAPicture' } });
    await expect(set(jpeg(1, mostPhotoBytes + 3))).rejects.toMatchObject({
      data: { code: 'invalid' },
    });
    await expect(set('kein base64!')).rejects.toMatchObject({ data: { code: 'invalid' } });
    await expect(set(jpeg(1), 'nobody')).rejects.toMatchObject({ data: { code: 'not_found' } });
    await set(jpeg(1, mostPhotoBytes));
    expect(await read()).not.toBe(null);
  });
});
