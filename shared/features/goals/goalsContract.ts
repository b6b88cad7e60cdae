import { z } from 'zod';
import { languages } from '#shared/features/workspace/workspaceModel.ts';
import { command, query } from '#shared/ipc/procedure.ts';
import { GoalChange, GoalPart, GoalState, GoalYear, NewGoal } from './goalsModel.ts';

const Nothing = z.object({});
const ById = z.object({ id: z.string().min(1).max(60) });

export const goalsContract = {
  /** All goals of one year with how far they have come. */
  year: query(z.object({ year: z.string().regex(/^20\d{2}$/) }), GoalYear),

  /** Under a parent whose period holds it. */
  create: command(NewGoal, ById),
  update: command(GoalChange, z.object({ revision: z.number().int() })),
  setState: command(ById.extend({ state: GoalState }), Nothing),
  /** With everything below it. */
  remove: command(ById, z.object({ removed: z.number().int() })),
  /** Sets the targets of the parts; those that are not there yet are made. */
  split: command(
    ById.extend({
      parts: z.array(GoalPart).min(1).max(60),
      language: z.enum(languages).default('zh-CN'),
    }),
    z.object({ created: z.number().int(), changed: z.number().int() }),
  ),
};
