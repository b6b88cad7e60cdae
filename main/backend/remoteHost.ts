import type { Host } from '#main/core/host.ts';
import { Failure } from '#shared/ipc/failure.ts';
import type { FromStore, Settled } from './messages.ts';

/** The closed list of what the store may ask of main; anything else does not exist. */
export const hostMethods: readonly (keyof Host)[] = [
  'workspaceState',
  'createWorkspace',
  'openRecentWorkspace',
  'openWorkspaceFile',
  'closeWorkspace',
  'forgetRecentWorkspace',
  'listBackups',
  'backUpTo',
  'backUpNow',
  'restoreBackup',
  'restoreFromFile',
  'readSettings',
  'updateSettings',
  'appInfo',
  'openDataFolder',
  'readClipboard',
  'exportFile',
  'openExportedFile',
  'revealExportedFile',
  'cancelWork',
];

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Failure): void;
}

export interface RemoteHost {
  readonly host: Host;
  /** Hands over main's answer to an earlier question. */
  settle(id: number, settled: Settled): void;
}

/** A `Host` whose every method is a message to the main process. */
export function createRemoteHost(send: (message: FromStore) => void): RemoteHost {
  const waiting = new Map<number, Waiting>();
  let nextId = 1;
  const ask =
    (method: keyof Host) =>
    (...args: unknown[]): Promise<unknown> =>
      new Promise((resolve, reject) => {
        const id = nextId++;
        waiting.set(id, { resolve, reject });
        send({ type: 'host', id, method, args });
      });
  const host = Object.fromEntries(hostMethods.map((method) => [method, ask(method)]));
  return {
    host: host as unknown as Host,
    settle: (id, settled) => {
      const question = waiting.get(id);
      waiting.delete(id);
      if (settled.ok) question?.resolve(settled.value);
      else question?.reject(new Failure(settled.error));
    },
  };
}
