import { describe, expect, it } from 'vitest';
import { writeGroupChat } from './groupChat.ts';

describe('the example group chat', () => {
  const chat = writeGroupChat('2026-11-16');

  it('holds a report of each of eight people and small talk between them', () => {
    expect(new Set(chat.authors).size).toBe(8);
    for (const words of [...chat.authors, ...chat.chatter]) expect(chat.text).toContain(words);
  });

  it('moves with today', () => {
    expect(chat.week).toBe('2026-W46');
    expect(chat.text).toContain('顾晨曦 2026/11/15 19:48');
    expect(writeGroupChat('2027-01-03').text).toContain('周报 12.28-1.3');
  });
});
