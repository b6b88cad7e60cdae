import type { Host } from '#main/core/host.ts';
import type { BackupManifest, FinishBackup } from '#main/db/backup.ts';
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
  'readGivenFile',
  'readGivenTable',
  'readGivenOutline',
  'inspectTemplate',
  'exportFile',
  'exportSet',
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
  /** Has main verify a copy in a process of its own, so that this one goes on answering. */
  readonly finishBackup: FinishBackup;
  /** Hands over main's answer to an earlier question. */
  settle(id: number, settled: Settled): void;
}

/** A `Host` whose every method is a message to the main process. */
export function createRemoteHost(send: (message: FromStore) => void): RemoteHost {
  const waiting = new Map<number, Waiting>();
  let nextId = 1;
  const ask = (question: (id: number) => FromStore): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = nextId++;
      waiting.set(id, { resolve, reject });
      send(question(id));
    });
  const askHost =
    (method: keyof Host) =>
    (...args: unknown[]): Promise<unknown> =>
      ask((id) => ({ type: 'host', id, method, args }));
  const host = Object.fromEntries(hostMethods.map((method) => [method, askHost(method)]));
  return {
    host: host as unknown as Host,
    finishBackup: (order) =>
      ask((id) => ({ type: 'finishBackup', id, order })) as Promise<BackupManifest>,
    settle: (id, settled) => {
      const question = waiting.get(id);
      waiting.delete(id);
      if (settled.ok) question?.resolve(settled.value);
      else question?.reject(new Failure(settled.error));
    },
  };
}
