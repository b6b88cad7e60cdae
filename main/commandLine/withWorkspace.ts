import { type Backend, createBackend } from '#main/backend/createBackend.ts';
import { newBackupPath } from '#main/core/backupNames.ts';
import { type Clock, systemClock } from '#main/core/clock.ts';
import type { Host } from '#main/core/host.ts';
import { newUuid } from '#main/core/ids.ts';
import { silentLog } from '#main/core/log.ts';
import { describeSystemError } from '#main/core/systemFailures.ts';
import { describeFailure } from '#shared/i18n/describeFailure.ts';
import { createTranslate } from '#shared/i18n/translate.ts';
import { Failure, type FailureData } from '#shared/ipc/failure.ts';
import { VerbFailure } from './commandLine.ts';
import { createPlainHost } from './plainHost.ts';

const translate = createTranslate('zh-CN');

function toVerbFailure(data: FailureData): VerbFailure {
  return new VerbFailure(describeFailure(translate, data));
}

export interface OpenedWorkspace {
  readonly backend: Backend;
  call<Value>(name: string, input: unknown): Promise<Value>;
}

export interface PlainParts {
  readonly clock?: Clock;
  readonly host?: Partial<Host>;
}

/** The store in this very process, on a host without windows. */
export function createPlainBackend({ clock = systemClock, host = {} }: PlainParts = {}): Backend {
  return createBackend({
    host: createPlainHost(host),
    clock,
    newId: newUuid,
    log: silentLog,
    publish: () => undefined,
  });
}

/** Turns a failure, or what the system refused, into the one line a command ends with. */
export async function explainFailures<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const data = error instanceof Failure ? error.data : describeSystemError(error);
    throw data ? toVerbFailure(data) : error;
  }
}

/** Opens an existing workspace for the length of one command and always closes it again. */
export function withWorkspace<Result>(
  path: string,
  use: (workspace: OpenedWorkspace) => Promise<Result>,
  parts?: PlainParts,
): Promise<Result> {
  const backend = createPlainBackend(parts);
  const call = async <Value>(name: string, input: unknown): Promise<Value> => {
    const outcome = await backend.serve({ id: 0, name, input });
    if (!outcome.ok) throw new Failure(outcome.error);
    return outcome.value as Value;
  };
  return explainFailures(async () => {
    try {
      // A file of an earlier version is backed up before it is brought up to date.
      const at = (parts?.clock ?? systemClock).now();
      const to = newBackupPath(path, at, 'migration');
      const migrationBackup = { to, at, reason: 'migration' };
      await backend.open(path, { mustExist: true, migrationBackup });
      return await use({ backend, call });
    } finally {
      await backend.close();
    }
  });
}
