import fc from 'fast-check';
import type { ChartSeat, ChartUnit, OrgChartData } from './orgChartModel.ts';

/** Charts for tests: a team like the demo and random ones. */

type SeatRow = readonly [id: string, name: string, post: string, unit: string, superior: string];

const people: readonly SeatRow[] = [
  ['p01', '周启明', '运营总监', '管理层', ''],
  ['p02', '林浩', '店长', '管理层', 'p01'],
  ['p03', '陈思远', '运营主管', '运营部', 'p02'],
  ['p04', '何雨桐', '运营专员', '运营部', 'p03'],
  ['p05', '罗嘉', '运营专员', '运营部', 'p03'],
  ['p06', '唐一帆', '推广专员', '运营部', 'p03'],
  ['p07', '沈佳怡', '数据分析', '运营部', 'p03'],
  ['p08', '许文静', '策划主管', '策划部', 'p02'],
  ['p09', '高晓彤', '文案', '策划部', 'p08'],
  ['p10', '宋子墨', '设计主管', '设计部', 'p02'],
  ['p11', '冯雪', '美工', '设计部', 'p10'],
  ['p12', '邓凯', '美工', '设计部', 'p10'],
  ['p13', '彭越', '摄影', '设计部', 'p10'],
  ['p14', '王芳', '客服主管', '客服部', 'p02'],
  ['p15', '李敏', '售前客服', '客服部', 'p14'],
  ['p16', '张慧', '售前客服', '客服部', 'p14'],
  ['p17', '赵阳', '售后客服', '客服部', 'p14'],
  ['p18', '刘晓', '售前客服', '客服部', 'p14'],
  ['p19', '韩磊', '抖音项目负责人', '抖音项目', 'p01'],
  ['p20', '苏曼', '主播', '抖音项目', 'p19'],
  ['p21', '叶子涵', '主播', '抖音项目', 'p19'],
  ['p22', '贾宇', '场控中控', '抖音项目', 'p19'],
  ['p23', '田野', '编导', '抖音项目', 'p19'],
  ['p24', '梁国栋', '商品经理', '商品物流部', 'p01'],
  ['p25', '孙伟', '仓储物流主管', '商品物流部', 'p24'],
  ['p26', '马超群', '仓储物流专员', '商品物流部', 'p25'],
];

const vacancies: readonly SeatRow[] = [
  ['v1', '筹备', '私域操盘手', '管理层', 'p01'],
  ['v2', '面试', '主播', '抖音项目', 'p19'],
  ['v3', '已发offer', '售后客服', '客服部', 'p14'],
];

const concurrent: readonly SeatRow[] = [
  ['c1', '田野', '拍摄剪辑', '抖音项目', 'p19'],
  ['c2', '韩磊', '直播运营', '抖音项目', 'p19'],
];

/** A seat in quota, vacant unless holders are given. */
export function seatOf(id: string, change: Partial<ChartSeat> = {}): ChartSeat {
  return {
    id,
    unitId: 'unit',
    unitName: '运营部',
    postName: '运营专员',
    superiorSeatId: null,
    inQuota: true,
    isExternal: false,
    holders: [],
    ...change,
  };
}

/** Each unit led by its first seat, below the unit of that seat's superior when that came before. */
function unitsOf(seats: readonly ChartSeat[]): ChartUnit[] {
  const seatById = new Map(seats.map((seat) => [seat.id, seat]));
  const units = new Map<string, ChartUnit>();
  for (const seat of seats) {
    const { unitId, unitName, superiorSeatId } = seat;
    if (units.has(unitId)) continue;
    const above = units.get(seatById.get(superiorSeatId ?? '')?.unitId ?? '');
    const parentUnitId = above?.id ?? null;
    units.set(unitId, {
      ...{ id: unitId, name: unitName, parentUnitId, headSeatId: seat.id, isExternal: false },
    });
  }
  return [...units.values()];
}

export function chartOf(
  seats: readonly ChartSeat[],
  change: Partial<OrgChartData> = {},
): OrgChartData {
  return {
    workspaceName: '禾木家居',
    asOf: '2026-11-23',
    units: unitsOf(seats),
    seats: [...seats],
    dotted: [],
    ...change,
  };
}

function seatOfRow([id, , postName, unitName, superior]: SeatRow): ChartSeat {
  const superiorSeatId = superior === '' ? null : superior;
  return seatOf(id, { unitId: unitName, unitName, postName, superiorSeatId });
}

/** 26 people, 3 vacancies, two 兼 seats and three dotted lines, like the demo team. */
export function teamChart(): OrgChartData {
  const personOf = (name: string) => people.find((row) => row[1] === name)?.[0] ?? '';
  const filled = people.map((row) => ({
    ...seatOfRow(row),
    isExternal: row[0] === 'p26',
    holders: [{ personId: row[0], name: row[1], kind: 'main' as const }],
  }));
  const open = vacancies.map((row) => ({ ...seatOfRow(row), vacancyNote: row[1] }));
  const also = concurrent.map((row) => ({
    ...seatOfRow(row),
    inQuota: false,
    holders: [{ personId: personOf(row[1]), name: row[1], kind: 'concurrent' as const }],
  }));
  return chartOf([...filled, ...open, ...also], {
    dotted: [
      { seatId: 'p06', superiorSeatId: 'p19', note: '兼千川投放' },
      { seatId: 'p09', superiorSeatId: 'p19', note: '兼直播脚本' },
      { seatId: 'p13', superiorSeatId: 'p23', note: '短视频拍摄' },
    ],
  });
}

const longName =
  '阿卜杜热西提·买买提明江·艾合买提托合提尼亚孜的很长很长的一个名字写到四十个字为止吧';
const names = [
  '李',
  '欧阳娜娜',
  'Alexandra Konstantinopoulou',
  longName.slice(0, 40),
  '王\n芳',
  '😀',
];

/** Any number of seats up to `most` in one or several trees, with names of every length. */
export function anyChart(most: number): fc.Arbitrary<OrgChartData> {
  const seat = fc.record({
    superior: fc.double({ min: 0, max: 1, noNaN: true }),
    isRoot: fc.boolean(),
    name: fc.integer({ min: -1, max: names.length - 1 }),
    kind: fc.constantFrom('main' as const, 'acting' as const, 'concurrent' as const),
    unit: fc.integer({ min: 0, max: 12 }),
    inQuota: fc.integer({ min: 0, max: 9 }).map((dice) => dice > 0),
    person: fc.integer({ min: 0, max: most }),
  });
  return fc.array(seat, { minLength: 1, maxLength: most, size: 'max' }).map((rows) =>
    chartOf(
      rows.map((row, index) => {
        const isRoot = index === 0 || (row.isRoot && index % 17 === 0);
        const name = names[row.name];
        return seatOf(`s${index}`, {
          unitId: `u${row.unit}`,
          unitName: `第${row.unit}部`,
          postName: row.unit % 3 === 0 ? '仓储物流主管' : '',
          superiorSeatId: isRoot ? null : `s${Math.floor(row.superior ** 2 * (index - 1))}`,
          inQuota: row.inQuota,
          holders: name ? [{ personId: `p${row.person}`, name, kind: row.kind }] : [],
        });
      }),
    ),
  );
}
