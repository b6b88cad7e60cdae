import type { IsoWeek } from '#shared/lib/isoWeek.ts';
import { type CombinedFigure, combineFigures, type FigureSources } from './combineFigures.ts';
import type { KpiCode } from './kpiDictionary.ts';
import type { ScopeRef } from './metricsModel.ts';
import type { Placement } from './placements.ts';

/** One figure of one person's report. */
export interface FigureRow {
  readonly week: IsoWeek;
  readonly personId: string;
  readonly code: KpiCode;
  readonly value: number;
  /** As the report states it. */
  readonly target: number | null;
}

export interface ShareRow {
  readonly shopId: string;
  readonly personId: string;
  /** Over 0 to 100. */
  readonly percent: number;
}

interface FigureBookParts {
  readonly rows: readonly FigureRow[];
  readonly placementOf: (week: IsoWeek) => Placement;
  readonly shares: readonly ShareRow[];
}

/** Figures of some weeks, to be looked at by person, unit, shop or as one team. */
export interface FigureBook {
  combine(code: KpiCode, week: IsoWeek, scope: ScopeRef): CombinedFigure | null;
  /** How much of the person's figures belongs to the scope, 0 to 1. */
  shareOf(week: IsoWeek, scope: ScopeRef, personId: string): number;
  /** What the person's report says; undefined when it says nothing. */
  find(code: KpiCode, week: IsoWeek, personId: string): FigureRow | undefined;
  codesOf(week: IsoWeek): readonly KpiCode[];
  peopleOf(code: KpiCode, week: IsoWeek): readonly string[];
}

interface CodeRows {
  readonly rows: Map<string, FigureRow>;
  readonly values: Map<string, number>;
}

type WeekRows = Map<KpiCode, CodeRows>;

const nothing: ReadonlyMap<string, number> = new Map();

/** A report that gives a figure twice means the first. */
function indexRows(rows: readonly FigureRow[]): Map<IsoWeek, WeekRows> {
  const index = new Map<IsoWeek, WeekRows>();
  for (const row of rows) {
    const ofWeek: WeekRows = index.get(row.week) ?? new Map();
    const ofCode = ofWeek.get(row.code) ?? { rows: new Map(), values: new Map() };
    if (!ofCode.rows.has(row.personId)) {
      ofCode.rows.set(row.personId, row);
      ofCode.values.set(row.personId, row.value);
    }
    index.set(row.week, ofWeek.set(row.code, ofCode));
  }
  return index;
}

function indexShares(shares: readonly ShareRow[]): Map<string, Map<string, number>> {
  const index = new Map<string, Map<string, number>>();
  for (const { shopId, personId, percent } of shares) {
    const ofShop = index.get(shopId) ?? new Map();
    index.set(shopId, ofShop.set(personId, percent / 100));
  }
  return index;
}

export function createFigureBook({ rows, placementOf, shares }: FigureBookParts): FigureBook {
  const weeks = indexRows(rows);
  const shops = indexShares(shares);
  const shareIn = (week: IsoWeek, { scope, scopeId }: ScopeRef): FigureSources['shareOf'] => {
    if (scope === 'person') return (personId) => (personId === scopeId ? 1 : 0);
    if (scope === 'shop') return (personId) => shops.get(scopeId)?.get(personId) ?? 0;
    if (scope === 'team') return () => 1;
    const { unitsOf } = placementOf(week);
    return (personId) => (unitsOf(personId).includes(scopeId) ? 1 : 0);
  };
  return {
    combine: (code, week, scope) => {
      const ofWeek = weeks.get(week);
      if (!ofWeek?.has(code)) return null;
      return combineFigures(code, {
        valuesOf: (wanted) => ofWeek.get(wanted)?.values ?? nothing,
        superiorsOf: placementOf(week).superiorsOf,
        shareOf: shareIn(week, scope),
      });
    },
    shareOf: (week, scope, personId) => shareIn(week, scope)(personId),
    find: (code, week, personId) => weeks.get(week)?.get(code)?.rows.get(personId),
    codesOf: (week) => [...(weeks.get(week)?.keys() ?? [])],
    peopleOf: (code, week) => [...(weeks.get(week)?.get(code)?.rows.keys() ?? [])],
  };
}
