import { describe, expect, it } from 'vitest';
import { createTestApp } from '#main/testing/createTestApp.ts';

const operationId = '01900000-0000-7000-8000-00000000000a';

describe('the door', () => {
  it('runs a command once, however often it is sent under the same operation id', async () => {
    await using app = await createTestApp();
    const first = await app.call('workspace.rename', { name: '一队' }, operationId);
    await app.client.workspace.rename({ name: '二队' });
    const again = await app.call('workspace.rename', { name: '一队' }, operationId);
    expect(again).toEqual(first);
    expect((await app.client.workspace.profile({})).name).toBe('二队');
  });

  it('refuses an operation id that named another procedure', async () => {
    await using app = await createTestApp();
    await app.call('workspace.rename', { name: '一队' }, operationId);
    const reused = await app.call('workspace.setMe', { personId: null }, operationId);
    expect(reused).toMatchObject({ ok: false, error: { code: 'invalid' } });
  });

  it('answers bad input with the fields that are wrong and changes nothing', async () => {
    await using app = await createTestApp();
    const outcome = await app.call('workspace.rename', { name: '   ' });
    expect(outcome).toMatchObject({
      ok: false,
      error: { code: 'invalid', fields: [{ path: 'name' }] },
    });
    expect(app.notices).toEqual([]);
  });

  it('answers an unknown procedure and a malformed request without throwing', async () => {
    await using app = await createTestApp();
    expect(await app.call('people.__proto__', {})).toMatchObject({
      error: { code: 'not_found' },
    });
    expect(await app.backend.serve('nonsense')).toMatchObject({ error: { code: 'invalid' } });
  });

  it('tells every listener which tables a command touched', async () => {
    await using app = await createTestApp();
    await app.client.workspace.rename({ name: '新名字' });
    expect(app.notices).toEqual([{ tables: ['workspace'] }]);
  });

  it('says so when no workspace is open', async () => {
    await using app = await createTestApp();
    await app.backend.close();
    expect(await app.call('workspace.profile', {})).toMatchObject({
      error: { code: 'storage', key: 'workspace.noneOpen' },
    });
  });
});
