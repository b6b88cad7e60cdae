import type { ReadableDb } from '#main/db/handles.ts';
import type { CombinedFigure } from '#shared/features/metrics/combineFigures.ts';
import {
  createFigureBook,
  type FigureBook,
  type FigureRow,
} from '#shared/features/metrics/figureBook.ts';
import type { KpiCode } from '#shared/features/metrics/kpiDictionary.ts';
import { weightOf } from '#shared/features/metrics/metricKinds.ts';
import type { MetricStanding, ScopeRef } from '#shared/features/metrics/metricsModel.ts';
import { placePeople } from '#shared/features/metrics/placements.ts';
import { judgeStanding, yearAgo } from '#shared/features/metrics/standing.ts';
import { findTargets } from '#shared/features/metrics/targets.ts';
import type { IsoWeek } from '#shared/lib/isoWeek.ts';
import { loadAllFigures, loadFiguresOf, loadPlacementFacts, loadShares } from './figureStore.ts';
import { loadTargets, loadWeekGoals } from './targetStore.ts';

/** One metric of one scope over some weeks. */
interface Judged {
  readonly code: KpiCode;
  readonly of: ScopeRef;
}

interface JudgedFigures {
  /** By week, oldest first. */
  readonly figures: readonly (CombinedFigure | null)[];
  readonly targets: readonly (number | null)[];
  /** Of the last week. */
  readonly standing: MetricStanding;
}

/** The figures of some weeks, and what to judge them by. */
export interface OpenFigures {
  readonly book: FigureBook;
  judge(judged: Judged): JudgedFigures;
}

function withWeights(codes: readonly KpiCode[]): KpiCode[] {
  return [...new Set(codes.flatMap((code) => [code, weightOf(code) ?? code]))];
}

async function openBook(db: ReadableDb, rows: readonly FigureRow[]): Promise<FigureBook> {
  const placementOf = placePeople(await loadPlacementFacts(db));
  return createFigureBook({ rows, placementOf, shares: await loadShares(db) });
}

/** A figure of one week; null when nobody reported it. */
interface WeekValue {
  readonly week: IsoWeek;
  readonly value: number | null;
}

/** Figures over some weeks, for a feature that works with them; no target is looked at. */
export async function readSeries(
  db: ReadableDb,
  { codes, weeks }: { readonly codes: readonly KpiCode[]; readonly weeks: readonly IsoWeek[] },
): Promise<(code: KpiCode, of: ScopeRef) => WeekValue[]> {
  const [from, to] = [weeks[0], weeks.at(-1)];
  if (codes.length === 0 || from === undefined || to === undefined) return () => [];
  const book = await openBook(db, await loadFiguresOf(db, withWeights(codes), { from, to }));
  return (code, of) =>
    weeks.map((week) => ({ week, value: book.combine(code, week, of)?.value ?? null }));
}

interface Opening {
  /** Null: every metric. */
  readonly codes: readonly KpiCode[] | null;
  /** One after the other, oldest first. */
  readonly weeks: readonly IsoWeek[];
}

async function loadRows(db: ReadableDb, { codes, weeks }: Opening): Promise<FigureRow[]> {
  const [from = '', to = from] = [weeks[0], weeks.at(-1)];
  const before = yearAgo(to);
  if (codes === null) return loadAllFigures(db, before === null ? weeks : [before, ...weeks]);
  const wanted = withWeights(codes);
  const rows = await loadFiguresOf(db, wanted, { from, to });
  if (before === null) return rows;
  return [...rows, ...(await loadFiguresOf(db, wanted, { from: before, to: before }))];
}

/** Reads what the weeks and the last one's week a year ago hold of the metrics. */
export async function openFigures(db: ReadableDb, opening: Opening): Promise<OpenFigures> {
  const { codes, weeks } = opening;
  const [first = '', last = first] = [weeks[0], weeks.at(-1)];
  const book = await openBook(db, await loadRows(db, opening));
  const targetOf = findTargets({
    set: await loadTargets(db, codes),
    weekGoals: await loadWeekGoals(db, { from: first, to: last }),
    book,
  });
  const before = yearAgo(last);
  return {
    book,
    judge: ({ code, of }) => {
      const figures = weeks.map((week) => book.combine(code, week, of));
      const targets = weeks.map((week, index) =>
        targetOf({ code, week, of, figure: figures[index] ?? null }),
      );
      const standing = judgeStanding({
        code,
        value: figures.at(-1)?.value ?? null,
        previous: figures.at(-2)?.value ?? null,
        lastYear: before === null ? null : (book.combine(code, before, of)?.value ?? null),
        target: targets.at(-1) ?? { target: null, targetFrom: null },
      });
      return { figures, targets: targets.map(({ target }) => target), standing };
    },
  };
}
