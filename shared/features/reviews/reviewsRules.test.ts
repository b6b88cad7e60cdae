import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWorkCalendar } from '#shared/features/calendar/calendarRules.ts';
import { addDays, weekdayOf } from '#shared/lib/isoWeek.ts';
import { carryLines } from './carryLines.ts';
import { type LineMark, reviewMarks } from './reviewsModel.ts';
import { changeMarks, nextMeetingDate, replyByDate } from './reviewsRules.ts';

/** 2026-06-15 is a Monday. */
const monday = '2026-06-15';
const plain = createWorkCalendar([], []);
const day = fc.integer({ min: 0, max: 3000 }).map((count) => addDays('2024-01-01', count));

describe('the reply-by date', () => {
  it.each([
    [0, 2],
    [1, 3],
    [2, 4],
    [3, 4],
    [4, 8],
    [5, 8],
    [6, 8],
  ])('of weekday %i of the week is day %i', (today, due) => {
    expect(replyByDate(addDays(monday, today), plain)).toBe(addDays(monday, due));
  });

  it.each([
    ['waits over a holiday', ['2026-06-16'], monday, '2026-06-18'],
    ['comes before a Friday that is one', ['2026-06-19'], '2026-06-18', '2026-06-22'],
    ['is the workday before such a Friday', ['2026-06-19'], '2026-06-17', '2026-06-18'],
  ])('%s', (_, days, today, due) => {
    const holidays = days.map((date) => ({ day: date, kind: 'holiday' as const, name: '端午' }));
    expect(replyByDate(today, createWorkCalendar(holidays, []))).toBe(due);
  });

  it('is always a workday ahead, within a week when no holiday stands between', () => {
    fc.assert(
      fc.property(day, (today) => {
        const due = replyByDate(today, plain);
        expect(due > today && due <= addDays(today, 7)).toBe(true);
        expect(plain.isWorkday(due)).toBe(true);
      }),
    );
    const shipped = createWorkCalendar();
    fc.assert(
      fc.property(day, (today) => {
        const due = replyByDate(today, shipped);
        expect(due > today && shipped.isWorkday(due)).toBe(true);
      }),
    );
  });
});

describe('the date of a topic', () => {
  it('is the first Monday from today on', () => {
    fc.assert(
      fc.property(day, (today) => {
        const date = nextMeetingDate(today);
        expect(weekdayOf(date)).toBe(1);
        expect(date >= today && date < addDays(today, 7)).toBe(true);
      }),
    );
  });
});

describe('marks', () => {
  it('hold each at most once and never both 上报 and 不上报, however they are set', () => {
    const change = fc.record({ mark: fc.constantFrom(...reviewMarks), isSet: fc.boolean() });
    fc.assert(
      fc.property(fc.array(change), fc.boolean(), (changes, isWithheld) => {
        const before: LineMark[] = isWithheld ? ['withheld'] : [];
        const marks = changes.reduce<LineMark[]>(changeMarks, before);
        expect(new Set(marks).size).toBe(marks.length);
        expect(marks.includes('passedUp') && marks.includes('withheld')).toBe(false);
        const last = changes.at(-1);
        if (last) expect(marks.includes(last.mark)).toBe(last.isSet);
      }),
    );
  });
});

describe('what a line carried', () => {
  it.each([
    ['退款率升到 4.2%，主要是尺码不准', '退款率升到 4.2%（上周 3.8%），尺码不准占六成', true],
    ['主图测了5张', '主图测了 8 张，点击率 4.1%', true],
    ['补货款 1 万还没批，请帮忙催财务', '补货款（1 万）财务已批', true],
    ['618第二波会场报名，12个款全过审', '客服招聘到岗 2 人', false],
    ['跟工厂确认补货', '直播间灯光更换', false],
  ])('decides whether %s lives on as %s', (before, after, isCarried) => {
    const targets = carryLines([{ id: 'a', text: before }], [{ id: 'b', text: after }]);
    expect(targets.get('a')).toBe(isCarried ? 'b' : undefined);
  });

  it('chooses the most alike of several lines', () => {
    const arrived = [
      { id: 'far', text: '主图测了点击' },
      { id: 'near', text: '主图测了6张，选出2张' },
    ];
    expect(carryLines([{ id: 'a', text: '主图测了6张' }], arrived).get('a')).toBe('near');
  });
});
