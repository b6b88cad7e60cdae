import type { ReadableDb } from '#main/db/handles.ts';
import type { CombinedFigure } from '#shared/features/metrics/combineFigures.ts';
import { checkFormulas, relatedCodes } from '#shared/features/metrics/formulas.ts';
import type { KpiCode } from '#shared/features/metrics/kpiDictionary.ts';
import { compareMetrics } from '#shared/features/metrics/metricKinds.ts';
import {
  type BreakdownKind,
  type BreakdownRow,
  type FigureOrigin,
  type MetricOverview,
  type MetricTrend,
  type PersonCheck,
  type ScopeRef,
  sparkWeeks,
  type TrendSpan,
  type WeekFigure,
} from '#shared/features/metrics/metricsModel.ts';
import { weeksUpTo } from '#shared/features/metrics/standing.ts';
import type { IsoWeek } from '#shared/lib/isoWeek.ts';
import { compareByPinyin } from '#shared/lib/pinyinOrder.ts';
import { type OpenFigures, openFigures } from './openFigures.ts';
import { loadPeopleNames, loadScopeNames, loadUnitsOfWeek } from './scopeStore.ts';
import { listShops } from './shopStore.ts';

function valuesOf(figures: readonly (CombinedFigure | null)[]): (number | null)[] {
  return figures.map((figure) => figure?.value ?? null);
}

function hasFigure({ series }: { readonly series: readonly (number | null)[] }): boolean {
  return series.some((value) => value !== null);
}

/** Every metric that anybody of the scope reported in the twelve weeks. */
export async function readOverview(
  db: ReadableDb,
  { week, of }: { readonly week: IsoWeek; readonly of: ScopeRef },
): Promise<MetricOverview> {
  const weeks = weeksUpTo(week, sparkWeeks);
  const { book, judge } = await openFigures(db, { codes: null, weeks });
  const codes = [...new Set(weeks.flatMap((each) => book.codesOf(each)))].sort(compareMetrics);
  const rows = codes.map((code) => {
    const { figures, standing } = judge({ code, of });
    const newest = figures.at(-1);
    return {
      code,
      standing,
      method: newest?.method ?? null,
      people: newest?.contributorIds.length ?? 0,
      series: valuesOf(figures),
    };
  });
  return { week, weeks, rows: rows.filter(hasFigure) };
}

/** Every metric that anybody of the scope reported in the week, beside last week's and its target. */
export async function readWeekFigures(
  db: ReadableDb,
  { week, of }: { readonly week: IsoWeek; readonly of: ScopeRef },
): Promise<WeekFigure[]> {
  const { book, judge } = await openFigures(db, { codes: null, weeks: weeksUpTo(week, 2) });
  return [...book.codesOf(week)].sort(compareMetrics).flatMap((code) => {
    const { figures, standing } = judge({ code, of });
    const figure = figures.at(-1);
    if (!figure) return [];
    return [{ code, standing, method: figure.method, contributorIds: figure.contributorIds }];
  });
}

async function describeOrigin(
  db: ReadableDb,
  figure: CombinedFigure | null,
): Promise<FigureOrigin | null> {
  if (figure === null) return null;
  const { method, weightCode, contributorIds, covers } = figure;
  const ids = [...contributorIds, ...covers.flatMap(({ coveredIds }) => coveredIds)];
  const names = await loadPeopleNames(db, ids);
  const named = (id: string) => ({ id, name: names.get(id) ?? '' });
  return {
    method,
    weightCode,
    contributors: contributorIds.map(named),
    covers: covers.map(({ byId, coveredIds }) => ({
      by: named(byId),
      covered: coveredIds.map(named),
    })),
  };
}

/** Formulas hold for one report at a time: a sum over shops has no conversion of its own. */
async function checkPeople(
  db: ReadableDb,
  { code, week, of }: { readonly code: KpiCode; readonly week: IsoWeek; readonly of: ScopeRef },
): Promise<PersonCheck[]> {
  const codes = relatedCodes(code);
  const { book } = await openFigures(db, { codes, weeks: [week] });
  const people = [...new Set(codes.flatMap((each) => book.peopleOf(each, week)))].filter(
    (id) => book.shareOf(week, of, id) > 0,
  );
  const names = await loadPeopleNames(db, people);
  return people.flatMap((id) => {
    const figures = new Map(
      codes.flatMap((each) => {
        const row = book.find(each, week, id);
        return row === undefined ? [] : [[each, row.value] as const];
      }),
    );
    return checkFormulas(figures)
      .filter((check) => check.code === code || check.parts.some((part) => part.code === code))
      .map((check) => ({ person: { id, name: names.get(id) ?? '' }, check }));
  });
}

interface TrendOrder {
  readonly code: KpiCode;
  readonly week: IsoWeek;
  readonly of: ScopeRef;
  readonly span: TrendSpan;
}

/** One metric of one scope over the weeks that end with the chosen one. */
export async function readTrend(db: ReadableDb, order: TrendOrder): Promise<MetricTrend> {
  const { code, week, of, span } = order;
  const weeks = weeksUpTo(week, span);
  const { judge } = await openFigures(db, { codes: [code], weeks });
  const { figures, targets, standing } = judge({ code, of });
  const nameOf = await loadScopeNames(db, [of]);
  return {
    code,
    scopeName: nameOf(of),
    points: weeks.map((each, index) => ({
      week: each,
      value: figures[index]?.value ?? null,
      target: targets[index] ?? null,
    })),
    standing,
    origin: await describeOrigin(db, figures.at(-1) ?? null),
    checks: await checkPeople(db, order),
  };
}

type Candidate = Pick<BreakdownRow, 'id' | 'name' | 'depth'>;

interface BreakdownOrder {
  readonly code: KpiCode;
  readonly week: IsoWeek;
  readonly by: BreakdownKind;
}

async function listPeople(
  db: ReadableDb,
  { book }: OpenFigures,
  { code, week }: BreakdownOrder,
): Promise<Candidate[]> {
  const weeks = weeksUpTo(week, sparkWeeks);
  const ids = [...new Set(weeks.flatMap((each) => book.peopleOf(code, each)))];
  const names = await loadPeopleNames(db, ids);
  return ids
    .map((id) => ({ id, name: names.get(id) ?? '', depth: 0 }))
    .sort((left, right) => compareByPinyin(left.name, right.name));
}

/** In the order of the tree, each below the one it hangs under. */
async function listUnits(db: ReadableDb, week: IsoWeek): Promise<Candidate[]> {
  const units = await loadUnitsOfWeek(db, week);
  const known = new Set(units.map(({ id }) => id));
  const children = Map.groupBy(units, ({ parentUnitId }) =>
    parentUnitId !== null && known.has(parentUnitId) ? parentUnitId : null,
  );
  const below = (parentId: string | null, depth: number): Candidate[] =>
    (children.get(parentId) ?? []).flatMap(({ id, name }) => [
      { id, name, depth },
      ...below(id, depth + 1),
    ]);
  return below(null, 0);
}

async function listShopCandidates(db: ReadableDb): Promise<Candidate[]> {
  return (await listShops(db)).map(({ id, name }) => ({ id, name, depth: 0 }));
}

/** The figure of the week by person, unit or shop. */
export async function readBreakdown(
  db: ReadableDb,
  order: BreakdownOrder,
): Promise<BreakdownRow[]> {
  const { code, week, by } = order;
  const open = await openFigures(db, { codes: [code], weeks: weeksUpTo(week, sparkWeeks) });
  const candidates = {
    person: () => listPeople(db, open, order),
    unit: () => listUnits(db, week),
    shop: () => listShopCandidates(db),
  };
  const rows = (await candidates[by]()).map((candidate) => {
    const { figures, standing } = open.judge({ code, of: { scope: by, scopeId: candidate.id } });
    return { ...candidate, standing, series: valuesOf(figures) };
  });
  return rows.filter(hasFigure);
}
