import { z } from 'zod';
import { ExportResult, WorkToken } from '#shared/features/files/filesModel.ts';
import { languages } from '#shared/features/workspace/workspaceModel.ts';
import { act, command, query } from '#shared/ipc/procedure.ts';
import { CareerEntry, Confirmation, NamedAct, Promotion, Return } from './careersModel.ts';
import { Holdings, Leave } from './handoverModel.ts';

const Id = z.string().min(1).max(60);
const Nothing = z.object({});

export const careersContract = {
  /** A person's working life, the newest first, what is still to come above it. */
  timeline: query(z.object({ personId: Id }), z.array(CareerEntry)),
  /** Acts that would be taken back together with this one, which comes last. */
  takenBack: query(z.object({ actId: Id }), z.array(NamedAct)),

  /** 转正 */
  confirm: command(Confirmation, Nothing),
  /** 晋升: another level from a day on. */
  promote: command(Promotion, Nothing),
  /** 复职 */
  rejoin: command(Return, Nothing),
  /** All a person holds on a day, and what stands in the way of leaving then. */
  holdings: query(z.object({ personId: Id, lastDay: z.iso.date() }), Holdings),
  /** 离职 with the hand-over of everything held. */
  leave: command(Leave, Nothing),
  /** 离职交接清单; a draft of it while the person is still there. */
  exportHandover: act(
    z.object({
      personId: Id,
      language: z.enum(languages),
      format: z.enum(['docx', 'pdf']),
      workToken: WorkToken,
    }),
    ExportResult,
  ),
  /** Refused while later acts build on it, unless those go along. */
  takeBack: command(
    z.object({ actId: Id, withLater: z.boolean().optional() }),
    z.object({ count: z.number().int() }),
  ),
};
