import { z } from 'zod';
import { command, query } from '#shared/ipc/procedure.ts';
import { CareerEntry, Confirmation, NamedAct, Promotion, Return } from './careersModel.ts';

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
  /** Refused while later acts build on it, unless those go along. */
  takeBack: command(
    z.object({ actId: Id, withLater: z.boolean().optional() }),
    z.object({ count: z.number().int() }),
  ),
};
