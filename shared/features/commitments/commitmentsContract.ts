import { z } from 'zod';
import { command, query } from '#shared/ipc/procedure.ts';
import {
  CommitmentChange,
  CommitmentDetail,
  CommitmentFilter,
  CommitmentList,
  longestTitle,
  NewCommitment,
  PersonCommitments,
} from './commitmentsModel.ts';
import { manyMoves } from './commitmentsRules.ts';
import { KeepGrouping, KeepRates, KeptCommitment, WeekSpan } from './keepModel.ts';
import { Reason, Settlement } from './outcomeModel.ts';
import { PersonWeeks, PromisesOfReport } from './promiseModel.ts';

const Nothing = z.object({});
const ById = z.object({ id: z.string().min(1).max(60) });
const ByIds = z.object({ ids: z.array(ById.shape.id).min(1).max(500) });

export const commitmentsContract = {
  /** By person, those nobody owns first; within a person overdue, then 待验收, then by due date. */
  list: query(CommitmentFilter, CommitmentList),
  ofPerson: query(
    z.object({ personId: ById.shape.id, limit: z.number().int().min(1).max(300) }),
    PersonCommitments,
  ),
  detail: query(ById, CommitmentDetail),
  /** 上周承诺: what the report of a person and week has to answer for. */
  promises: query(PersonWeeks, z.array(PromisesOfReport)),
  /** 兑现率 over a span of weeks, together and by group. */
  keepRates: query(
    z.intersection(WeekSpan, z.object({ by: KeepGrouping, personId: ById.shape.id.optional() })),
    KeepRates,
  ),
  /** The commitments behind one row of `keepRates`, at most 500. */
  kept: query(
    z.intersection(WeekSpan, z.object({ by: KeepGrouping, id: z.string().max(300) })),
    z.array(KeptCommitment),
  ),
  /** Duties of the owner's post, the likeliest for the title first. */
  duties: query(
    z.object({ ownerId: ById.shape.id, title: z.string().max(longestTitle) }),
    z.array(z.string()),
  ),

  create: command(NewCommitment, ById),
  /** Refused once it is done or cancelled. */
  update: command(CommitmentChange, z.object({ revision: z.number().int() })),
  /** Only what was typed in by hand and nothing refers to; else cancel it. */
  remove: command(ById, Nothing),
  /** All of them or none. */
  removeMany: command(ByIds, Nothing),
  /** Those whose state allows it; refused when none does. */
  moveMany: command(
    ByIds.extend({ move: z.enum(manyMoves) }),
    z.object({ moved: z.number().int() }),
  ),

  start: command(ById, Nothing),
  handIn: command(ById.extend({ reason: Reason.optional() }), Nothing),
  accept: command(ById, Nothing),
  /** Done without an acceptance; the present week has it as done. */
  complete: command(ById.extend({ reason: Reason.optional() }), Nothing),
  /** 退回: back to the owner, with the reason they will read. */
  sendBack: command(ById.extend({ reason: Reason.min(1) }), Nothing),
  /** 顺延: stays open, and the present week has it as put off. */
  postpone: command(
    ById.extend({ reason: Reason.optional(), dueOn: z.iso.date().optional() }),
    Nothing,
  ),
  cancel: command(ById.extend({ reason: Reason.optional() }), Nothing),
  reopen: command(ById, Nothing),
  /** What became of it in a week; saying something else for the same week replaces it. */
  settle: command(Settlement, Nothing),
};
