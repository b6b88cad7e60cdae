import { lunarNewYears } from '#shared/features/campaigns/promoCalendar.ts';
import { addDays, type IsoDate } from '#shared/lib/isoWeek.ts';
import { type GoalLevel, type GoalPeriod, periodRange } from './goalPeriods.ts';

/** So many days from the main day to so many days after it weigh this much more than a plain day. */
interface Peak {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/** When shops sell most (practice): the bursts of the promotions that most teams plan for. */
const yearlyPeaks: readonly { readonly day: string; readonly peaks: readonly Peak[] }[] = [
  { day: '03-08', peaks: [{ from: -4, to: 0, weight: 1.8 }] },
  {
    day: '06-18',
    peaks: [
      { from: -17, to: -15, weight: 1.5 },
      { from: -2, to: 0, weight: 3 },
    ],
  },
  {
    day: '11-11',
    peaks: [
      { from: -21, to: -18, weight: 2 },
      { from: -11, to: 0, weight: 2.4 },
    ],
  },
  { day: '12-12', peaks: [{ from: -3, to: 0, weight: 1.8 }] },
];

/** 年货节 before the lunar year, and the days when couriers stop. */
const lunarPeaks: readonly Peak[] = [
  { from: -27, to: -14, weight: 1.5 },
  { from: -3, to: 7, weight: 0.4 },
];

interface Stretch {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly weight: number;
}

function placePeaks(mainDay: IsoDate, peaks: readonly Peak[]): Stretch[] {
  return peaks.map(({ from, to, weight }) => ({
    from: addDays(mainDay, from),
    to: addDays(mainDay, to),
    weight,
  }));
}

function listStretches(year: string): Stretch[] {
  return [
    ...yearlyPeaks.flatMap(({ day, peaks }) => placePeaks(`${year}-${day}`, peaks)),
    ...lunarNewYears.flatMap((day) => placePeaks(day, lunarPeaks)),
  ];
}

/** How much a period weighs when its promotions count: about its days, more in a burst. */
export function weighPeriod(level: GoalLevel, period: GoalPeriod): number {
  const { from, to } = periodRange(level, period);
  const stretches = listStretches(to.slice(0, 4));
  let weight = 0;
  for (let day = from; day <= to; day = addDays(day, 1)) {
    weight += stretches.find((stretch) => day >= stretch.from && day <= stretch.to)?.weight ?? 1;
  }
  return Math.round(weight * 10) / 10;
}
