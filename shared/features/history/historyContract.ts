import { z } from 'zod';
import { command, query } from '#shared/ipc/procedure.ts';

/** One act in the log as the history list shows it. */
export const HistoryEntry = z.object({
  id: z.string(),
  kind: z.enum(['do', 'undo', 'redo']),
  /** Procedure that was called, or for undo and redo the procedure it was about. */
  procedure: z.string(),
  state: z.enum(['done', 'undone']),
  at: z.string(),
  rowCount: z.number().int(),
});
export type HistoryEntry = z.infer<typeof HistoryEntry>;

/** Which act was taken back or done again; null when there was none left. */
const ReplayedEntry = z.object({ procedure: z.string() }).nullable();

export const historyContract = {
  list: query(
    z.object({ before: z.string().max(60).optional(), limit: z.number().int().min(1).max(200) }),
    z.array(HistoryEntry),
  ),
  /** Without an id: the newest act not undone. With one: that act, if nothing built on it. */
  undo: command(z.object({ operationId: z.uuid().optional() }), ReplayedEntry),
  redo: command(z.object({}), ReplayedEntry),
};
