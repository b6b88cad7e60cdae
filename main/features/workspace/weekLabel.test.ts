import { describe, expect, it } from 'vitest';
import { createTestApp } from '#main/testing/createTestApp.ts';

describe('what weeks are called', () => {
  it('is the team’s choice, can be undone, and takes no other word', async () => {
    await using app = await createTestApp();
    const read = async () => (await app.client.workspace.profile({})).weekLabel;
    expect(await read()).toBe('iso');
    await app.client.workspace.setWeekLabel({ weekLabel: 'month' });
    expect(await read()).toBe('month');
    await app.client.history.undo({});
    expect(await read()).toBe('iso');
    await expect(
      app.client.workspace.setWeekLabel({ weekLabel: 'quarter' as never }),
    ).rejects.toMatchObject({ data: { code: 'invalid' } });
  });
});
