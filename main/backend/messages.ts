import type { Host } from '#main/core/host.ts';
import type { LogEvent } from '#main/core/log.ts';
import type { BackupManifest, BackupOrder } from '#main/db/backup.ts';
import type { NewWorkspace } from '#shared/features/workspace/workspaceModel.ts';
import type { Outcome, ProgressNotice } from '#shared/ipc/envelope.ts';
import type { FailureData } from '#shared/ipc/failure.ts';

/** What main may order the store to do: parameters and result of each order. */
export interface Orders {
  open: { params: { path: string; migrationBackup: BackupOrder }; result: { name: string } };
  create: { params: { path: string; workspace: NewWorkspace }; result: null };
  close: { params: null; result: null };
  backUp: { params: BackupOrder; result: BackupManifest };
  checkpoint: { params: null; result: null };
  /** One of the acts a start without a window may ask for. */
  serve: { params: { name: string; input: unknown }; result: Outcome };
  drain: { params: null; result: null };
}

export type OrderName = keyof Orders;

export type OrderMessage = {
  [Name in OrderName]: { type: 'order'; id: number; name: Name; params: Orders[Name]['params'] };
}[OrderName];

export type Settled =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: FailureData };

/** Main → store. A `grant` carries the page's port as a transferred object. */
export type ToStore =
  | OrderMessage
  | { readonly type: 'grant'; readonly windowId: number }
  | { readonly type: 'revoke'; readonly windowId: number }
  | { readonly type: 'progress'; readonly notice: ProgressNotice }
  | { readonly type: 'answer'; readonly id: number; readonly settled: Settled };

/** What the store waits for main to `answer`. */
export type StoreQuestion =
  | {
      readonly type: 'host';
      readonly id: number;
      readonly method: keyof Host;
      readonly args: readonly unknown[];
    }
  | { readonly type: 'finishBackup'; readonly id: number; readonly order: BackupOrder };

/** Store → main. */
export type FromStore =
  | { readonly type: 'ready' }
  | { readonly type: 'ordered'; readonly id: number; readonly settled: Settled }
  | StoreQuestion
  | {
      readonly type: 'log';
      readonly event: LogEvent;
      readonly numbers: Readonly<Record<string, number>>;
    };
