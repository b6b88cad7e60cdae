import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { postLibrary } from '#shared/features/org/builtin/postLibrary.ts';
import type { Sheet } from './dutiesModel.ts';
import { librarySheet } from './librarySheet.ts';
import { compareSheets } from './sheetChanges.ts';
import {
  addDuty,
  assertCanPublish,
  changeKpi,
  moveDuty,
  removeDuty,
  removeKpi,
  setKpi,
  sumWeights,
} from './sheetRules.ts';

const anySheet = fc
  .constantFrom(...postLibrary.map(({ code }) => code))
  .map((code) => librarySheet(code));
const anyWeights = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 8 });

function weighted(weights: readonly number[]): Sheet {
  return {
    duties: [{ key: 'd', title: '职责', frequency: null, output: '', measure: '', partners: '' }],
    kpis: weights.map((weight, index) => ({
      key: `k${index}`,
      code: null,
      name: `指标${index}`,
      weight,
      dutyKey: null,
    })),
    skills: [],
  };
}

describe('a sheet', () => {
  it('is published exactly when its weights sum to 100', () => {
    fc.assert(
      fc.property(anyWeights, (weights) => {
        const sheet = weighted(weights);
        const sum = weights.reduce((total, weight) => total + weight, 0);
        const publish = () => assertCanPublish(sheet);
        if (sum === 100) publish();
        else expect(publish).toThrow(/duties\.weights(Short|Over)/);
        const spread = changeKpi(weighted([...weights.map(() => 0), 0]), `k${weights.length}`, {
          weight: 100,
        });
        assertCanPublish(spread);
      }),
    );
  });

  it('keeps its KPIs whatever is done to its duties, and points at no duty that is gone', () => {
    const edits = fc.array(fc.tuple(fc.constantFrom('remove', 'move', 'add'), fc.nat(), fc.nat()));
    fc.assert(
      fc.property(anySheet, edits, (start, steps) => {
        let sheet = start;
        for (const [step, which, to] of steps) {
          const key = sheet.duties[which % Math.max(1, sheet.duties.length)]?.key;
          if (step === 'add') {
            const added = `new-${which}-${to}-${sheet.duties.length}`;
            sheet = addDuty(sheet, { key: added, title: added }, to % (sheet.duties.length + 1));
          } else if (key !== undefined) {
            sheet =
              step === 'remove'
                ? removeDuty(sheet, key)
                : moveDuty(sheet, key, to % sheet.duties.length);
          }
        }
        expect(sumWeights(sheet)).toBe(100);
        const keys = sheet.duties.map((duty) => duty.key);
        expect(new Set(keys).size).toBe(keys.length);
        expect(
          sheet.kpis.filter(({ dutyKey }) => dutyKey !== null && !keys.includes(dutyKey)),
        ).toEqual([]);
      }),
    );
  });

  it('refuses a second KPI of one metric and one without a name', () => {
    const sheet = librarySheet('promo');
    const kpi = { key: 'x', code: 'roi', name: '', weight: 5, dutyKey: null } as const;
    expect(() => setKpi(sheet, kpi)).toThrow('duties.kpiTwice');
    expect(() => setKpi(sheet, { ...kpi, code: null })).toThrow('duties.kpiNameless');
    expect(setKpi(removeKpi(sheet, 'promo-roi'), kpi).kpis).toHaveLength(4);
  });
});

describe('two versions', () => {
  it('differ by what was added, changed and taken away', () => {
    const before = librarySheet('promo');
    const after = addDuty(removeDuty(before, 'promo-1'), { key: 'n', title: '直播间投流' });
    expect(
      compareSheets(before, after).map(({ what, before: old, after: now }) => [
        what,
        old !== null,
        now !== null,
      ]),
    ).toEqual([
      ['duty', false, true],
      ['duty', true, false],
      ['kpi', true, true],
    ]);
    expect(compareSheets(before, moveDuty(before, 'promo-1', 3))).toEqual([]);
  });
});
