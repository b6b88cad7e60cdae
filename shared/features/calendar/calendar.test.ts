import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addWorkdays,
  completeImport,
  createWorkCalendar,
  moveOffHoliday,
  workdaysOf,
} from './calendarRules.ts';
import { readHolidayText } from './readHolidayText.ts';
import { shippedDaysOf } from './shippedDays.ts';

const notice2026 = `国务院办公厅关于2026年部分节假日安排的通知
一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
三、清明节：4月4日（周六）至6日（周一）放假，共3天。
四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
五、端午节：6月19日（周五）至21日（周日）放假，共3天。
六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
节假日期间，各地区、各部门要妥善安排好值班和安全、保卫、疫情防控等工作。`;

describe('the text of a holiday notice', () => {
  it('read as published gives exactly the days that ship for its year', () => {
    expect(readHolidayText(notice2026, 2026)).toEqual(shippedDaysOf(2026));
  });

  it.each([
    ['2027-02-14 班', [{ day: '2027-02-14', kind: 'workday', name: '' }]],
    ['2027/1/1,元旦,休', [{ day: '2027-01-01', kind: 'holiday', name: '元旦' }]],
    [
      '2027-02-06~2027-02-07 春节 休',
      [
        { day: '2027-02-06', kind: 'holiday', name: '春节' },
        { day: '2027-02-07', kind: 'holiday', name: '春节' },
      ],
    ],
    [
      '{"year":2027,"days":[{"name":"元旦","date":"2027-01-01","isOffDay":true},{"name":"元旦","date":"2027-01-03","isOffDay":false}]}',
      [
        { day: '2027-01-01', kind: 'holiday', name: '元旦' },
        { day: '2027-01-03', kind: 'workday', name: '元旦' },
      ],
    ],
    [
      '元旦：2026年12月31日至2027年1月2日放假，共3天。',
      [
        { day: '2026-12-31', kind: 'holiday', name: '元旦' },
        { day: '2027-01-01', kind: 'holiday', name: '元旦' },
        { day: '2027-01-02', kind: 'holiday', name: '元旦' },
      ],
    ],
    ['2月30日放假', []],
    ['2028-01-01 休', []],
    ['今天天气不错', []],
  ])('%s', (text, days) => {
    expect(readHolidayText(text, 2027)).toEqual(days);
  });

  it('never fails, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(Array.isArray(readHolidayText(text, 2027))).toBe(true);
      }),
    );
  });
});

describe('the work calendar', () => {
  const calendar = createWorkCalendar();

  it('knows make-up weekends and weeks without any workday', () => {
    expect(workdaysOf('2026-W07', calendar)).toEqual([
      '2026-02-09',
      '2026-02-10',
      '2026-02-11',
      '2026-02-12',
      '2026-02-13',
      '2026-02-14',
    ]);
    expect(workdaysOf('2026-W08', calendar)).toEqual([]);
  });

  it('moves a holiday to the first workday after it, and nothing else', () => {
    expect(moveOffHoliday('2026-02-22', calendar)).toBe('2026-02-24');
    expect(moveOffHoliday('2026-06-14', calendar)).toBe('2026-06-14');
  });

  it('counts workdays over weekends and holidays', () => {
    expect(addWorkdays('2026-06-12', 1, calendar)).toBe('2026-06-15');
    expect(addWorkdays('2026-06-18', 2, calendar)).toBe('2026-06-23');
  });

  it('makes a shipped day that an import leaves out an ordinary one', () => {
    const moved = completeImport(
      [{ day: '2026-06-18', kind: 'holiday', name: '端午节' }],
      shippedDaysOf(2026).filter(({ name }) => name === '端午节'),
    );
    const after = createWorkCalendar(moved);
    expect(after.isWorkday('2026-06-18')).toBe(false);
    expect(after.isWorkday('2026-06-19')).toBe(true);
    expect(after.isWorkday('2026-06-20')).toBe(false);
  });
});
