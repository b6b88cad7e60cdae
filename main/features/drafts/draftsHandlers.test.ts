import { describe, expect, it } from 'vitest';
import { createTestApp } from '#main/testing/createTestApp.ts';

describe('drafts', () => {
  it('keep the last text per key until they are discarded', async () => {
    await using app = await createTestApp();
    await app.client.drafts.save({ key: 'paste', content: '一' });
    await app.client.drafts.save({ key: 'paste', content: '一二' });
    await app.client.drafts.save({ key: 'report:a', content: '别的' });
    expect((await app.client.drafts.read({ key: 'paste' }))?.content).toBe('一二');
    await app.client.drafts.discard({ key: 'paste' });
    expect(await app.client.drafts.read({ key: 'paste' })).toBeNull();
    expect((await app.client.drafts.read({ key: 'report:a' }))?.content).toBe('别的');
  });

  it('leave no trace in history and announce nothing', async () => {
    await using app = await createTestApp();
    const before = await app.client.history.list({ limit: 50 });
    await app.client.drafts.save({ key: 'paste', content: '一' });
    expect(await app.client.history.list({ limit: 50 })).toEqual(before);
    expect(app.notices).toEqual([]);
  });

  it('outlive a restart of the store', async () => {
    await using app = await createTestApp();
    await app.client.drafts.save({ key: 'paste', content: '没写完' });
    await app.backend.close();
    await app.backend.open(app.path);
    expect((await app.client.drafts.read({ key: 'paste' }))?.content).toBe('没写完');
  });
});
