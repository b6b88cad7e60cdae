import { describe, expect, it } from 'vitest';
import { planStructure, type StructurePlan } from './planStructure.ts';
import { isPostCode } from './postLibrary.ts';
import { builtinStructure, builtinStructures } from './structures.ts';

function headOf(plan: StructurePlan, unitName: string): string | null | undefined {
  return plan.units.find(({ name }) => name === unitName)?.headSeatKey;
}

describe('built-in structures', () => {
  it.each([
    ['t1_seven', 12],
    ['t2_four', 21],
    ['t3_ops_merch', 11],
    ['t4_three', 8],
    ['t5_douyin', 13],
    ['t6_outsourced', 7],
    ['t5_start', 3],
    ['t5_growth', 5],
  ] as const)('%s has %i seats in quota', (code, total) => {
    expect(builtinStructure(code).total).toBe(total);
    expect(planStructure(code).seats.filter(({ inQuota }) => inQuota)).toHaveLength(total);
  });

  describe.each(builtinStructures)('$zh', ({ code }) => {
    const plan = planStructure(code);
    const seatKeys = new Set(plan.seats.map(({ key }) => key));
    const superiorOf = new Map(plan.lines.map((line) => [line.seatKey, line.superiorSeatKey]));

    it('gives every seat its own key, a known post and a unit of the plan', () => {
      const unitKeys = plan.units.map(({ key }) => key);
      expect(seatKeys.size).toBe(plan.seats.length);
      expect(new Set(unitKeys).size).toBe(unitKeys.length);
      for (const { postCode, unitKey } of plan.seats) {
        expect(isPostCode(postCode)).toBe(true);
        expect(unitKeys).toContain(unitKey);
      }
    });

    it('lets every seat but one report to a seat that exists, at most once', () => {
      expect(superiorOf.size).toBe(plan.lines.length);
      expect(plan.lines).toHaveLength(plan.seats.length - 1);
      for (const superior of superiorOf.values()) expect(seatKeys).toContain(superior);
    });

    it('leads from every seat to the top without a circle', () => {
      for (const start of seatKeys) {
        const passed = new Set<string>();
        for (let seat: string | undefined = start; seat; seat = superiorOf.get(seat)) {
          expect(passed).not.toContain(seat);
          passed.add(seat);
        }
      }
    });

    it('names parents before children, a head and a mission for every unit', () => {
      const known = new Set<string>();
      for (const unit of plan.units) {
        if (unit.parentKey !== null) expect(known).toContain(unit.parentKey);
        known.add(unit.key);
        expect(seatKeys).toContain(unit.headSeatKey);
        expect(unit.mission).not.toBe('');
        expect(unit.functions.length).toBeGreaterThan(0);
      }
      expect(plan.units.some(({ isCore }) => isCore)).toBe(true);
    });
  });

  it('lets 店长 lead the units of the seven-post team that have no lead of their own', () => {
    const plan = planStructure('t1_seven');
    expect(headOf(plan, '管理层')).toBe('ops_director-1');
    expect(headOf(plan, '客服组')).toBe('store_manager-1');
    expect(headOf(plan, '策划组')).toBe('plan_lead-1');
  });

  it('marks the operations unit as core and the agency as external', () => {
    const core = planStructure('t2_four').units.filter(({ isCore }) => isCore);
    expect(core.map(({ name }) => name)).toEqual(['运营部']);
    const outside = planStructure('t6_outsourced').units.filter(({ isExternal }) => isExternal);
    expect(outside.map(({ name }) => name)).toEqual(['服务商']);
  });

  it('keeps the posts the starting project owner holds on top out of the quota', () => {
    const doubled = planStructure('t5_start').seats.filter(({ inQuota }) => !inQuota);
    expect(doubled.map(({ postCode }) => postCode)).toEqual(['live_ops', 'media']);
  });

  it('grows from five seats to thirteen by adding eight', () => {
    const remaining = planStructure('t5_douyin').seats.map(({ unitKey, key }) => unitKey + key);
    for (const { unitKey, key } of planStructure('t5_growth').seats) {
      const index = remaining.indexOf(unitKey + key);
      expect(index, `${unitKey} ${key}`).toBeGreaterThanOrEqual(0);
      remaining.splice(index, 1);
    }
    expect(remaining).toHaveLength(8);
  });
});
