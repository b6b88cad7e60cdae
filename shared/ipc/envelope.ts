import { z } from 'zod';
import type { FailureData } from './failure.ts';

/**
 * One call from a page. `operationId` is made by the caller and names the act: when the same
 * command arrives twice (after a reconnect) it runs once and its stored result is returned.
 */
export const Request = z.object({
  id: z.number().int(),
  name: z.string().max(100),
  input: z.unknown(),
  operationId: z.uuid().optional(),
});
export type Request = z.infer<typeof Request>;

/** What a finished command says of itself, so that a notice can offer to undo it. */
export interface OperationNote {
  readonly id: string;
  readonly isUndoable: boolean;
}

export type Outcome =
  | { readonly ok: true; readonly value: unknown; readonly operation?: OperationNote }
  | { readonly ok: false; readonly error: FailureData };

/** After a commit: which tables hold other rows now. */
export interface ChangeNotice {
  readonly tables: readonly string[];
}

/** Progress of long work, by the token the page gave when it asked for the work. */
export interface ProgressNotice {
  readonly token: string;
  readonly step: string;
  readonly done: number;
  readonly total: number;
}

/** Messages from the store to a page. Replies travel as one JSON string: cheaper than objects. */
export type StoreMessage =
  | { readonly type: 'reply'; readonly id: number; readonly json: string }
  | { readonly type: 'changed'; readonly notice: ChangeNotice }
  | { readonly type: 'progress'; readonly notice: ProgressNotice };
