import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyChart } from './orgChartFixtures.ts';
import { applyUnitMove, planUnitMove, unitOfBox } from './planUnitMove.ts';

describe('a move to another unit', () => {
  it('puts exactly the chosen seats there and changes nothing else', () => {
    const setting = anyChart(40).chain((chart) =>
      fc.record({
        chart: fc.constant(chart),
        chosen: fc.subarray(chart.seats.map(({ id }) => id)),
        unit: fc.constantFrom(...chart.seats.map(({ unitId }) => unitId)),
      }),
    );
    fc.assert(
      fc.property(setting, ({ chart, chosen, unit }) => {
        const plan = planUnitMove(chart, chosen, unit);
        const after = applyUnitMove(chart, plan);
        for (const [index, seat] of after.seats.entries()) {
          const before = chart.seats[index];
          expect(seat.unitId).toBe(chosen.includes(seat.id) ? unit : before?.unitId);
          expect({ ...seat, unitId: '', unitName: '' }).toEqual({
            ...before,
            ...{ unitId: '', unitName: '' },
          });
        }
        expect(plan.isSame).toBe(plan.seatIds.length === 0);
        const again = planUnitMove(after, chosen, unit);
        expect(again.seatIds).toEqual([]);
        for (const id of chosen) expect(unitOfBox(after, id)).toBe(unit);
      }),
      { numRuns: 50 },
    );
  });
});
