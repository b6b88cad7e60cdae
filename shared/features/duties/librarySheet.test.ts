import { describe, expect, it } from 'vitest';
import { postLibrary } from '#shared/features/org/builtin/postLibrary.ts';
import { Sheet } from './dutiesModel.ts';
import { detailOf } from './dutyDetails.ts';
import { librarySheet } from './librarySheet.ts';
import { assertCanPublish } from './sheetRules.ts';

describe('the library', () => {
  it('knows how often, what comes out and with whom of every duty', () => {
    const duties = postLibrary.flatMap(({ code }) => librarySheet(code).duties);
    expect(
      duties.filter(({ frequency, output, partners }) => !frequency || !output || !partners),
    ).toEqual([]);
  });

  it('measures a duty only by KPIs of its own post, and each KPI one duty at most', () => {
    const strange = postLibrary.flatMap(({ code, duties, kpis }) => {
      const own = new Set<string>(kpis.map((kpi) => kpi.code));
      const used = duties.flatMap((title) => detailOf(title).kpis);
      return [
        ...used.filter((kpi) => !own.has(kpi)),
        ...used.filter((kpi, index) => used.indexOf(kpi) !== index),
      ].map((kpi) => `${code} ${kpi}`);
    });
    expect(strange).toEqual([]);
  });

  it('could be published as it is', () => {
    for (const { code } of postLibrary) {
      const sheet = librarySheet(code);
      expect(Sheet.parse(sheet)).toEqual(sheet);
      assertCanPublish(sheet);
    }
  });
});
