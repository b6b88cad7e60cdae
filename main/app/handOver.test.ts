import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeTestFolder } from '#main/testing/testFolder.ts';
import {
  answerHandedCall,
  awaitReply,
  clearReplies,
  HandedCall,
  newHandedCall,
} from './handOver.ts';

const call = { verb: 'friday', week: '2026-W24', dir: '/tmp' } as const;
const quick = { patience: 800, beat: 20 };
const done = { code: 0, out: '["a"]\n', error: '' };

let folder: string;
beforeEach(() => {
  folder = makeTestFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a call handed to the running program', () => {
  it('ends with the result, and leaves nothing behind', async () => {
    const handed = newHandedCall(call);
    expect(HandedCall.parse(handed)).toEqual(handed);
    const reply = awaitReply(folder, handed, quick);
    await answerHandedCall(folder, handed, async () => done, quick);
    expect(await reply).toEqual(done);
    expect(readdirSync(join(folder, 'calls'))).toEqual([]);
  });

  it('is waited for as long as the other one shows that it works', async () => {
    const handed = newHandedCall(call);
    const work = () =>
      new Promise<typeof done>((resolve) => {
        setTimeout(() => resolve(done), quick.patience * 2);
      });
    const [reply] = await Promise.all([
      awaitReply(folder, handed, quick),
      answerHandedCall(folder, handed, work, quick),
    ]);
    expect(reply).toEqual(done);
  });

  it('fails when nobody answers', async () => {
    const reply = await awaitReply(folder, newHandedCall(call), quick);
    expect(reply).toMatchObject({ code: 1, out: '' });
    expect(reply.error).toContain('没有回应');
  });

  it('names its reply by nothing but digits, so no path can be meant', () => {
    for (const reply of ['../../x', 'A'.repeat(32), '', 'a'.repeat(31)]) {
      expect(HandedCall.safeParse({ call, reply }).success).toBe(false);
    }
  });

  it('leaves no old replies to a new start', async () => {
    const handed = newHandedCall(call);
    await answerHandedCall(folder, handed, async () => done, quick);
    clearReplies(folder);
    expect(readdirSync(folder)).toEqual([]);
  });
});
