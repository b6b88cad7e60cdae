import type { GoalRow } from '#shared/features/goals/goalsModel.ts';

/** A goal as a line of the tree. */
export interface TreeRow {
  readonly goal: GoalRow;
  readonly depth: number;
  /** Null: it has no parts. */
  readonly isFolded: boolean | null;
}

interface Shown {
  readonly folded: ReadonlySet<string>;
  /** Only goals of this person, with the goals above them. */
  readonly ownerId: string | null;
}

/** Goals of a person and everything above them. */
function keptIds(goals: readonly GoalRow[], ownerId: string | null): ReadonlySet<string> {
  if (ownerId === null) return new Set(goals.map(({ id }) => id));
  const parents = new Map(goals.map(({ id, parentId }) => [id, parentId]));
  const kept = new Set<string>();
  for (const goal of goals) {
    if (goal.ownerId !== ownerId) continue;
    for (let id: string | null = goal.id; id !== null; id = parents.get(id) ?? null) kept.add(id);
  }
  return kept;
}

/** The tree as it stands open; goals come with parents before their children. */
export function listTreeRows(goals: readonly GoalRow[], shown: Shown): TreeRow[] {
  const kept = keptIds(goals, shown.ownerId);
  const depths = new Map<string, number>();
  const hidden = new Set<string>();
  const withParts = new Set(goals.flatMap(({ parentId }) => parentId ?? []));
  return goals.flatMap((goal) => {
    if (!kept.has(goal.id)) return [];
    const { id, parentId } = goal;
    const depth = parentId === null ? 0 : (depths.get(parentId) ?? -1) + 1;
    depths.set(id, depth);
    const isFolded = shown.folded.has(id);
    const isHidden = parentId !== null && hidden.has(parentId);
    if (isHidden || isFolded) hidden.add(id);
    return isHidden ? [] : [{ goal, depth, isFolded: withParts.has(id) ? isFolded : null }];
  });
}
