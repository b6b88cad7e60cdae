import type { IsoWeek } from '#shared/lib/isoWeek.ts';
import type { CombinedFigure } from './combineFigures.ts';
import type { FigureBook } from './figureBook.ts';
import type { KpiCode } from './kpiDictionary.ts';
import type { MetricStanding, MetricTarget, ScopeRef } from './metricsModel.ts';

export type TargetRow = Omit<MetricTarget, 'scopeName'>;

export type FoundTarget = Pick<MetricStanding, 'target' | 'targetFrom'>;

interface TargetParts {
  /** Oldest first; each holds until the next one of its scope. */
  readonly set: readonly TargetRow[];
  /** Hold for their own week alone. */
  readonly weekGoals: readonly TargetRow[];
  readonly book: FigureBook;
}

interface Wanted {
  readonly code: KpiCode;
  readonly week: IsoWeek;
  readonly of: ScopeRef;
  /** The figure itself: when it is one person's, their report may state the target. */
  readonly figure: CombinedFigure | null;
}

function keyOf({ code, scope, scopeId }: Pick<TargetRow, 'code' | 'scope' | 'scopeId'>): string {
  return `${code} ${scope} ${scopeId}`;
}

/**
 * The target of a figure: the one set for its scope, else the goal of the week, else what the
 * only report that counts states.
 */
export function findTargets({ set, weekGoals, book }: TargetParts): (of: Wanted) => FoundTarget {
  const byScope = Map.groupBy(set, keyOf);
  const goals = new Map(weekGoals.map((goal) => [`${keyOf(goal)} ${goal.fromWeek}`, goal.target]));
  return ({ code, week, of, figure }) => {
    const key = keyOf({ code, ...of });
    const own = byScope.get(key)?.findLast(({ fromWeek }) => fromWeek <= week);
    if (own && own.target !== null) return { target: own.target, targetFrom: 'set' };
    const goal = goals.get(`${key} ${week}`);
    if (goal !== undefined && goal !== null) return { target: goal, targetFrom: 'goal' };
    const [only] = figure?.method === 'single' && of.scope !== 'shop' ? figure.contributorIds : [];
    const stated = only === undefined ? null : (book.find(code, week, only)?.target ?? null);
    return { target: stated, targetFrom: stated === null ? null : 'report' };
  };
}
