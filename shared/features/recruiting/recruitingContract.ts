import { z } from 'zod';
import { ExportResult, WorkToken } from '#shared/features/files/filesModel.ts';
import { Id } from '#shared/features/org/orgModel.ts';
import { languages } from '#shared/features/workspace/workspaceModel.ts';
import { act, command, query } from '#shared/ipc/procedure.ts';
import {
  HeadcountTable,
  Hire,
  NewRequisitions,
  Requisition,
  RequisitionFields,
  StageMove,
  WithdrawnHire,
} from './recruitingModel.ts';

const Nothing = z.object({});
const ById = z.object({ id: Id });
const OnDay = z.object({ asOf: z.iso.date().optional() });

export const recruitingContract = {
  /** Every requisition as it stands today, the open ones first and the most pressing at the top. */
  list: query(Nothing, z.array(Requisition)),
  /** 编制 − 在岗 − offer = 缺口 on a day, by unit and in all; today when left out. */
  headcount: query(OnDay, HeadcountTable),

  /** 发起招聘 for vacant seats, one requisition each. */
  create: command(NewRequisitions, z.object({ ids: z.array(Id) })),
  update: command(
    ById.extend({ revision: z.number().int(), changes: RequisitionFields.partial() }),
    z.object({ revision: z.number().int() }),
  ),
  /** Forward or back. 转正 also confirms who was hired, where that has not been done. */
  moveStage: command(StageMove, Nothing),
  /** 到岗: makes the person or takes one, who holds the seat from the day on. */
  hire: command(Hire, z.object({ personId: Id })),
  /** 没来报到: the hire is taken back, and so is a newcomer nothing else is known of. */
  withdrawHire: command(WithdrawnHire, Nothing),
  /** Before a hire the reason says why nobody came. */
  close: command(ById.extend({ reason: z.string().trim().max(120) }), Nothing),
  /** Back to the stage before it was closed, or before a hire that was taken back elsewhere. */
  reopen: command(ById, Nothing),
  remove: command(ById, Nothing),

  /** Headcount and requisitions as a workbook. */
  exportWorkbook: act(
    z.object({ workToken: WorkToken, language: z.enum(languages), asOf: z.iso.date().optional() }),
    ExportResult,
  ),
};
