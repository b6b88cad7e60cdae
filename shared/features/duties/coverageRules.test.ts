import { describe, expect, it } from 'vitest';
import { coverDuty, withoutPerson } from './coverageRules.ts';

const chen = { personId: 'c', name: '陈思远' };
const he = { personId: 'h', name: '何雨桐' };
const luo = { personId: 'l', name: '罗嘉' };

describe('the cover of a duty', () => {
  it('is everybody who holds the post unless somebody is named for it', () => {
    expect(coverDuty([he, luo], [])).toEqual({ main: [he, luo], backup: [], state: 'covered' });
    expect(coverDuty([he, luo], [{ ...chen, part: 'main' }])).toEqual({
      main: [chen],
      backup: [],
      state: 'single',
    });
  });

  it('tells nobody from a stand-in, and one person from two', () => {
    expect(coverDuty([], []).state).toBe('open');
    expect(coverDuty([], [{ ...luo, part: 'backup' }]).state).toBe('standIn');
    expect(coverDuty([he], []).state).toBe('single');
    expect(coverDuty([he], [{ ...luo, part: 'backup' }]).state).toBe('covered');
    expect(coverDuty([he], [{ ...he, part: 'backup' }]).state).toBe('single');
  });

  it('says what falls without somebody, the worst first', () => {
    const of = (dutyKey: string, cover: ReturnType<typeof coverDuty>) => ({
      dutyKey,
      title: dutyKey,
      postId: 'p',
      postName: '运营专员',
      frequency: null,
      ...cover,
    });
    const covers = [
      of('two', coverDuty([he, luo], [])),
      of('standIn', coverDuty([he], [{ ...luo, part: 'backup' }])),
      of('alone', coverDuty([he], [])),
      of('other', coverDuty([luo], [])),
    ];
    expect(withoutPerson(covers, 'h').map(({ dutyKey, after }) => [dutyKey, after])).toEqual([
      ['alone', 'open'],
      ['standIn', 'standIn'],
      ['two', 'single'],
    ]);
  });
});
