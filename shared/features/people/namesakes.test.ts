import { describe, expect, it } from 'vitest';
import { tellNamesakesApart } from './namesakes.ts';

const person = (id: string, name: string, ...facts: string[]) => ({ id, name, facts });

describe('people of one name', () => {
  it('are told apart by the first fact that differs, others are left alone', () => {
    const words = tellNamesakesApart([
      person('1', '张伟', '客服', '客服部', '2024-01-01'),
      person('2', '张伟', '客服', '抖音项目', '2025-01-01'),
      person('3', '林浩', '店长', '管理层', ''),
    ]);
    expect([...words]).toEqual([
      ['1', '客服部'],
      ['2', '抖音项目'],
    ]);
  });

  it('are numbered in the order they were added where nothing differs', () => {
    const words = tellNamesakesApart([person('b', '张伟', ''), person('a', '张伟', '客服')]);
    expect(words.get('a')).toBe('1');
    expect(words.get('b')).toBe('2');
  });
});
