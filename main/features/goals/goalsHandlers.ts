import type { CommandContext, HandlersOf } from '#main/core/context.ts';
import { assertPeopleExist } from '#main/features/commitments/index.ts';
import { assertScopeExists } from '#main/features/metrics/index.ts';
import { readWording } from '#main/features/workspace/index.ts';
import { type PeriodWording, periodRange } from '#shared/features/goals/goalPeriods.ts';
import type { goalsContract } from '#shared/features/goals/goalsContract.ts';
import type { GoalFields, GoalPart, NewGoal } from '#shared/features/goals/goalsModel.ts';
import {
  assertFitsParent,
  assertIsScope,
  type Goal,
  isSamePart,
  listBranch,
  titleOfPart,
} from '#shared/features/goals/goalsRules.ts';
import type { Language } from '#shared/features/workspace/workspaceModel.ts';
import { Failure } from '#shared/ipc/failure.ts';
import { mergeDefined } from '#shared/lib/mergeDefined.ts';
import {
  deleteGoals,
  findGoal,
  insertGoal,
  loadChildren,
  loadGoalsOfYear,
  nextSortOrder,
  storeState,
  updateGoal,
} from './goalsStore.ts';
import { readYear } from './readGoals.ts';

const blank: Omit<GoalFields, 'title'> = {
  metricCode: null,
  baseline: null,
  target: null,
  actual: null,
  dueOn: null,
  ownerId: null,
  scope: 'team',
  scopeId: '',
  means: '',
  purpose: '',
};

async function requireGoal({ db }: Pick<CommandContext, 'db'>, id: string): Promise<Goal> {
  const goal = await findGoal(db, id);
  if (!goal) throw new Failure({ code: 'not_found', key: 'goals.gone' });
  return goal;
}

async function assertRefersToSomething(context: CommandContext, fields: GoalFields): Promise<void> {
  assertIsScope(fields);
  await assertPeopleExist(context, [fields.ownerId]);
  await assertScopeExists(context.db, fields);
}

async function create(context: CommandContext, given: NewGoal): Promise<{ id: string }> {
  const { db, newId, sequence } = context;
  const { level, period, parentId, ...fields } = given;
  if (parentId !== null) assertFitsParent(given, await requireGoal(context, parentId));
  const goal: Goal = {
    ...mergeDefined<GoalFields>({ ...blank, title: given.title }, fields),
    id: newId(),
    revision: sequence,
    parentId,
    level,
    period,
    state: 'open',
    sortOrder: await nextSortOrder(db),
  };
  await assertRefersToSomething(context, goal);
  await insertGoal(db, goal);
  return { id: goal.id };
}

/** One part of a goal: its target, and the rest as the goal itself has it. */
async function insertPart(
  { db, newId, sequence }: CommandContext,
  goal: Goal,
  { part, wording }: { readonly part: GoalPart; readonly wording: PeriodWording },
): Promise<void> {
  await insertGoal(db, {
    ...goal,
    ...part,
    id: newId(),
    revision: sequence,
    parentId: goal.id,
    title: titleOfPart(goal, part, wording),
    baseline: null,
    actual: null,
    means: '',
    purpose: '',
    dueOn: periodRange(part.level, part.period).to,
    state: 'open',
    sortOrder: await nextSortOrder(db),
  });
}

async function split(
  context: CommandContext,
  order: { readonly id: string; readonly parts: GoalPart[]; readonly language: Language },
): Promise<{ created: number; changed: number }> {
  const goal = await requireGoal(context, order.id);
  const children = await loadChildren(context.db, goal.id);
  const wording = await readWording(context.db, order.language);
  let changed = 0;
  for (const part of order.parts) {
    assertFitsParent(part, goal);
    const known = children.find((child) => isSamePart(child, goal, part));
    if (known) {
      const title = titleOfPart(goal, part, wording);
      const revision = context.sequence;
      await updateGoal(context.db, { ...known, title, target: part.target, revision });
      changed += 1;
    } else await insertPart(context, goal, { part, wording });
  }
  return { created: order.parts.length - changed, changed };
}

export const goalsHandlers: HandlersOf<typeof goalsContract> = {
  year: (context, { year }) => readYear(context, year),
  create,

  update: async (context, { id, revision, changes }) => {
    const goal = await requireGoal(context, id);
    if (goal.revision !== revision) throw new Failure({ code: 'conflict', key: 'common.conflict' });
    const fields = mergeDefined<GoalFields>(goal, changes);
    await assertRefersToSomething(context, fields);
    await updateGoal(context.db, { ...goal, ...fields, revision: context.sequence });
    return { revision: context.sequence };
  },

  setState: async (context, { id, state }) => {
    await requireGoal(context, id);
    await storeState(context.db, id, { state, revision: context.sequence });
    return {};
  },

  remove: async (context, { id }) => {
    const { period } = await requireGoal(context, id);
    // Whatever hangs below a goal lies in the same year.
    const branch = listBranch(id, await loadGoalsOfYear(context.db, period.slice(0, 4)));
    await deleteGoals(context.db, branch);
    return { removed: branch.length };
  },

  split,
};
