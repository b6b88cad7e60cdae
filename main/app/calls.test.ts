import { describe, expect, it } from 'vitest';
import { Call, readCall } from './calls.ts';

const read = (...args: string[]) =>
  readCall({ args, folder: '/home/chen', currentWeek: '2026-W48' });

describe('what a start asks for', () => {
  it('is the app itself without a verb, whatever switches stand there', () => {
    expect(read()).toEqual({ kind: 'none' });
    expect(read('--user-data-dir=/tmp/x', '/home/chen/team.crewbook')).toEqual({ kind: 'none' });
  });

  it('is a call with absolute paths and a week', () => {
    expect(read('--lang=zh-CN', 'friday', '--week', '2026-W24', '--dir', '周五')).toEqual({
      kind: 'call',
      call: { verb: 'friday', week: '2026-W24', dir: '/home/chen/周五' },
    });
    expect(read('export', 'boss', '--out=/tmp/老板.PPTX')).toEqual({
      kind: 'call',
      call: { verb: 'export boss', week: '2026-W48', out: '/tmp/老板.PPTX', format: 'pptx' },
    });
  });

  it.each([
    [['friday']],
    [['friday', '--dir', 'x', '--week', 'W24']],
    [['friday', '--dir', 'x', '--workspace', 'y']],
    [['friday', '--dir', 'x', 'more']],
    [['export', 'weekly', '--out', 'x.docx']],
    [['export', 'boss', '--out', 'x.exe']],
  ])('says how to call it when the words are wrong: %j', (args) => {
    expect(read(...args)).toMatchObject({ kind: 'usage', text: expect.stringContaining('Usage') });
  });

  it('takes only calls of its own shape from another process', () => {
    const good = { verb: 'friday', week: '2026-W24', dir: '/tmp' };
    expect(Call.safeParse(good).success).toBe(true);
    for (const bad of [
      { ...good, dir: '../tmp' },
      { ...good, week: '2026-W60' },
      { ...good, verb: 'check' },
      { verb: 'export boss', week: '2026-W24', out: '/tmp/x.sh', format: 'sh' },
    ]) {
      expect(Call.safeParse(bad).success).toBe(false);
    }
  });
});
