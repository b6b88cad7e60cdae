import { describe, expect, it } from 'vitest';
import { type Reminder, reminderText, reminderTones } from './reminderText.ts';

const reminder: Reminder = {
  week: '2026-W24',
  missing: ['贾宇', '田野'],
  dueAt: '2026-06-14T22:00',
  tone: 'friendly',
  submitted: 22,
  due: 24,
  weekLabel: 'days',
};

describe('the reminder', () => {
  it('names everybody who is missing, the week and the due moment, in every tone', () => {
    for (const tone of reminderTones) {
      const text = reminderText({ ...reminder, tone });
      expect(text).toContain('@贾宇 @田野');
      expect(text).toContain('6.8–6.14');
      expect(text).toContain('6月14日 周日 22:00');
    }
  });

  it('keeps names as they are, whatever characters they hold', () => {
    expect(reminderText({ ...reminder, missing: ['{{week}}<b>$&'] })).toContain('@{{week}}<b>$&');
  });

  it('is empty when nobody is missing', () => {
    expect(reminderText({ ...reminder, missing: [] })).toBe('');
  });
});
