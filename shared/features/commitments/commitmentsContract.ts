import { z } from 'zod';
import { command, query } from '#shared/ipc/procedure.ts';
import {
  CommitmentChange,
  CommitmentDetail,
  CommitmentFilter,
  CommitmentList,
  NewCommitment,
} from './commitmentsModel.ts';

const Nothing = z.object({});
const ById = z.object({ id: z.string().min(1).max(60) });
const Reason = z.string().trim().max(300);

export const commitmentsContract = {
  /** By person, those nobody owns first; within a person overdue, then 待验收, then by due date. */
  list: query(CommitmentFilter, CommitmentList),
  detail: query(ById, CommitmentDetail),

  create: command(NewCommitment, ById),
  /** Refused once it is done or cancelled. */
  update: command(CommitmentChange, z.object({ revision: z.number().int() })),
  /** Only what was typed in by hand and nothing refers to; else cancel it. */
  remove: command(ById, Nothing),

  start: command(ById, Nothing),
  handIn: command(ById.extend({ reason: Reason.optional() }), Nothing),
  accept: command(ById, Nothing),
  /** 退回: back to the owner, with the reason they will read. */
  sendBack: command(ById.extend({ reason: Reason.min(1) }), Nothing),
  cancel: command(ById.extend({ reason: Reason.optional() }), Nothing),
  reopen: command(ById, Nothing),
};
