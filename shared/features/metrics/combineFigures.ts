import type { KpiCode } from './kpiDictionary.ts';
import { kindOf, weightOf } from './metricKinds.ts';

/** What everybody of one scope reported in one week. */
export interface FigureSources {
  /** Value by person, of everybody who reported the metric. */
  valuesOf(code: KpiCode): ReadonlyMap<string, number>;
  /** Who a person reports to, the nearest first, whether they reported or not. */
  superiorsOf(personId: string): readonly string[];
  /** Share of a person's figures that belongs to the scope, 0 to 1; 1 unless the scope is a shop. */
  shareOf(personId: string): number;
}

export type CombineMethod = 'single' | 'sum' | 'weighted' | 'average';

export interface CombinedFigure {
  readonly value: number;
  readonly method: CombineMethod;
  /** Of a weighted average: the metric whose figures were the weights. */
  readonly weightCode: KpiCode | null;
  readonly contributorIds: readonly string[];
  /** Whose figure was taken to hold those of people below, who are then not counted again. */
  readonly covers: readonly { readonly byId: string; readonly coveredIds: readonly string[] }[];
}

/** Somebody with a figure and the nearest people below who have one too. */
interface Branch {
  readonly personId: string;
  readonly value: number;
  readonly below: Branch[];
}

/** Somebody whose figure counts, and whose it holds. */
interface Counted extends Branch {
  readonly coveredIds: readonly string[];
}

/** Figures have few digits; binary fractions must not show (3.05 − 2.88 is 0.17). */
export function tidyFigure(value: number): number {
  return Number(value.toFixed(6));
}

function growBranches(code: KpiCode, sources: FigureSources): Branch[] {
  const values = sources.valuesOf(code);
  const branches = new Map<string, Branch>();
  for (const [personId, value] of values) {
    if (sources.shareOf(personId) > 0) branches.set(personId, { personId, value, below: [] });
  }
  const superiors = new Map<string, string>();
  // Two people who act for each other would each stand below the other.
  const isAbove = (personId: string, otherId: string): boolean => {
    for (let at = superiors.get(otherId); at !== undefined; at = superiors.get(at)) {
      if (at === personId) return true;
    }
    return personId === otherId;
  };
  const roots: Branch[] = [];
  for (const branch of branches.values()) {
    const { personId } = branch;
    const superiorId = sources.superiorsOf(personId).find((id) => branches.has(id));
    if (superiorId === undefined || isAbove(personId, superiorId)) roots.push(branch);
    else {
      superiors.set(personId, superiorId);
      branches.get(superiorId)?.below.push(branch);
    }
  }
  return roots;
}

function sumOf(branches: readonly Branch[]): number {
  return branches.reduce((total, { value }) => total + value, 0);
}

/** Everybody's weight, own or added up from below; null when somebody's is unknown. */
function weighBranches(
  code: KpiCode | null,
  branches: readonly Branch[],
  sources: FigureSources,
): readonly number[] | null {
  if (code === null) return null;
  const known = sources.valuesOf(code);
  const weighed = growBranches(code, sources);
  const weigh = (personId: string): number => {
    const own = known.get(personId);
    if (own !== undefined) return own;
    const below = weighed.filter((branch) =>
      sources.superiorsOf(branch.personId).includes(personId),
    );
    return sumOf(below.flatMap((branch) => contributorsOf(code, branch, sources)));
  };
  const weights = branches.map(({ personId }) => weigh(personId));
  return weights.every((weight) => weight > 0) ? weights : null;
}

/** A figure that holds those below cannot be smaller than what they add up to. */
function holdsBelow(
  code: KpiCode,
  branch: Branch,
  below: readonly Branch[],
  sources: FigureSources,
): boolean {
  const kind = kindOf(code);
  if (kind === 'amount') return true;
  if (kind === 'count') return branch.value >= sumOf(below);
  const weightCode = weightOf(code);
  if (weightCode === null || kindOf(weightCode) !== 'count') return true;
  const known = sources.valuesOf(weightCode);
  const own = known.get(branch.personId);
  const parts = below.map(({ personId }) => known.get(personId) ?? 0);
  return own === undefined || own >= parts.reduce((total, part) => total + part, 0);
}

function listBelow({ below }: Branch): string[] {
  return below.flatMap((branch) => [branch.personId, ...listBelow(branch)]);
}

/** Of a branch, the people whose figures count. */
function contributorsOf(code: KpiCode, branch: Branch, sources: FigureSources): Counted[] {
  const below = branch.below.flatMap((each) => contributorsOf(code, each, sources));
  if (below.length === 0) return [{ ...branch, coveredIds: [] }];
  return holdsBelow(code, branch, below, sources)
    ? [{ ...branch, coveredIds: listBelow(branch) }]
    : [{ ...branch, coveredIds: [] }, ...below];
}

function average(values: readonly number[], weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return values.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0) / total;
}

type Worked = Pick<CombinedFigure, 'value' | 'method' | 'weightCode'>;

function workOut(code: KpiCode, counted: readonly Branch[], sources: FigureSources): Worked {
  const shares = counted.map(({ personId }) => sources.shareOf(personId));
  const isSum = kindOf(code) !== 'rate';
  const values = counted.map(({ value }, index) => value * (isSum ? (shares[index] ?? 0) : 1));
  const [first = 0] = values;
  if (values.length === 1) return { value: first, method: 'single', weightCode: null };
  if (isSum) {
    const value = values.reduce((total, each) => total + each, 0);
    return { value, method: 'sum', weightCode: null };
  }
  const weightCode = weightOf(code);
  const weights = weighBranches(weightCode, counted, sources);
  if (weights === null) {
    const value = average(
      values,
      values.map(() => 1),
    );
    return { value, method: 'average', weightCode: null };
  }
  const parts = weights.map((weight, index) => weight * (shares[index] ?? 0));
  return { value: average(values, parts), method: 'weighted', weightCode };
}

/**
 * One figure of a team, unit or shop from the figures of its people, and how it came about. Nobody
 * is counted twice: where a superior and somebody below both report a metric, the superior's
 * figure is taken to hold theirs, unless it is too small for that. Null when nobody reported it.
 */
export function combineFigures(code: KpiCode, sources: FigureSources): CombinedFigure | null {
  const roots = growBranches(code, sources);
  if (roots.length === 0) return null;
  const counted = roots.flatMap((root) => contributorsOf(code, root, sources));
  const { value, method, weightCode } = workOut(code, counted, sources);
  return {
    value: tidyFigure(value),
    method,
    weightCode,
    contributorIds: counted.map(({ personId }) => personId),
    covers: counted
      .filter(({ coveredIds }) => coveredIds.length > 0)
      .map(({ personId, coveredIds }) => ({ byId: personId, coveredIds })),
  };
}
