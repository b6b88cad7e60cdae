import { describe, expect, it } from 'vitest';
import { parseReports } from '#shared/features/reports/parseReports.ts';
import { writeGroupChat } from './groupChat.ts';

describe.each(['2026-11-16', '2026-11-22', '2027-01-04'])(
  'the example group chat on %s',
  (today) => {
    const chat = writeGroupChat(today);
    const { reports, setAside } = parseReports(chat.text, { people: [], today });

    it('reads as a report of each of eight people nobody knows, all of one week', () => {
      expect(reports.map(({ author }) => author)).toEqual(chat.authors);
      expect(new Set(chat.authors).size).toBe(8);
      for (const { week, done, next, other } of reports) {
        expect(week).toBe(chat.week);
        expect(done.length).toBeGreaterThan(0);
        expect(next.every(({ due }) => due !== undefined)).toBe(true);
        expect(other).toEqual([]);
      }
    });

    it('has its small talk set aside, not lost', () => {
      const lines = chat.text.split('\n');
      const kept = setAside.flatMap(({ spans }) => spans.map(({ line }) => lines[line]));
      for (const words of chat.chatter) expect(kept).toContain(words);
    });
  },
);
