import { addDays, daysBetween, type IsoDate } from '#shared/lib/isoWeek.ts';

/** A stretch of a promotion, in days from its main day. */
interface PromoPhase {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

interface PromoKind {
  readonly code: string;
  readonly name: string;
  /** `MM-DD`, or days from the lunar new year. */
  readonly day: string | number;
  readonly phases: readonly PromoPhase[];
}

/** First day of the lunar year. */
export const lunarNewYears: readonly IsoDate[] = [
  '2026-02-17',
  '2027-02-06',
  '2028-01-26',
  '2029-02-13',
];

const phase = (name: string, from: number, to: number): PromoPhase => ({ name, from, to });

/** The big promotions of a year with their usual rhythm (practice; platforms move them). */
const promoKinds: readonly PromoKind[] = [
  {
    code: 'nianhuo',
    name: '年货节',
    day: -14,
    phases: [
      phase('规划备货', -45, -22),
      phase('预热', -21, -14),
      phase('爆发', -13, 0),
      phase('停发提醒', 1, 9),
      phase('年后复盘', 24, 30),
    ],
  },
  {
    code: 'p38',
    name: '38焕新节',
    day: '03-08',
    phases: [
      phase('规划', -40, -22),
      phase('蓄水预热', -21, -5),
      phase('现货爆发', -4, 0),
      phase('返场', 1, 2),
      phase('复盘', 7, 10),
    ],
  },
  {
    code: 'p618',
    name: '618',
    day: '06-18',
    phases: [
      phase('规划筹备', -60, -30),
      phase('预售', -29, -18),
      phase('开门红', -17, -15),
      phase('高潮前蓄势', -14, -3),
      phase('巅峰', -2, 0),
      phase('返场', 1, 2),
      phase('复盘', 7, 12),
    ],
  },
  {
    code: 'd11',
    name: '双11',
    day: '11-11',
    phases: [
      phase('规划期', -75, -46),
      phase('筹备期', -45, -29),
      phase('预售期', -28, -22),
      phase('第一波开卖', -21, -18),
      phase('蓄水期', -17, -12),
      phase('第二波爆发', -11, 0),
      phase('返场发货', 1, 5),
      phase('售后复盘', 6, 15),
    ],
  },
  {
    code: 'd12',
    name: '双12',
    day: '12-12',
    phases: [
      phase('规划', -25, -13),
      phase('预热', -12, -4),
      phase('爆发', -3, 0),
      phase('返场', 1, 2),
      phase('复盘', 5, 8),
    ],
  },
];

/** A promotion as it stands on a day. */
export interface PromoCountdown {
  readonly code: string;
  readonly name: string;
  readonly mainDay: IsoDate;
  /** Days to the main day, negative after it. */
  readonly daysLeft: number;
  readonly phase: string | null;
  /** Last day of the phase under way. */
  readonly phaseEndsOn: IsoDate | null;
}

function mainDays({ day }: PromoKind, today: IsoDate): IsoDate[] {
  if (typeof day === 'number') return lunarNewYears.map((newYear) => addDays(newYear, day));
  const year = Number(today.slice(0, 4));
  return [year - 1, year, year + 1].map((each) => `${each}-${day}`);
}

function countDown(kind: PromoKind, mainDay: IsoDate, today: IsoDate): PromoCountdown {
  const offset = daysBetween(mainDay, today);
  const now = kind.phases.find(({ from, to }) => offset >= from && offset <= to);
  return {
    code: kind.code,
    name: kind.name,
    mainDay,
    daysLeft: daysBetween(today, mainDay),
    phase: now?.name ?? null,
    phaseEndsOn: now ? addDays(mainDay, now.to) : null,
  };
}

/** Nobody plans further ahead than this without a plan of its own. */
const farthest = 90;

/** Promotions a team has to think of today: one of their phases is on, or they come within 90 days. */
export function listPromos(today: IsoDate): PromoCountdown[] {
  return promoKinds
    .flatMap((kind) => mainDays(kind, today).map((day) => countDown(kind, day, today)))
    .filter(({ phase: on, daysLeft }) => on !== null || (daysLeft >= 0 && daysLeft <= farthest))
    .sort((left, right) => left.mainDay.localeCompare(right.mainDay));
}
