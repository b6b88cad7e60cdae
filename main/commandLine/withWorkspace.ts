import { type Backend, createBackend } from '#main/backend/createBackend.ts';
import { type Clock, systemClock } from '#main/core/clock.ts';
import { newUuid } from '#main/core/ids.ts';
import { silentLog } from '#main/core/log.ts';
import { createTranslate, describeFailure } from '#shared/i18n/translate.ts';
import type { FailureData } from '#shared/ipc/failure.ts';
import { Failure } from '#shared/ipc/failure.ts';
import { VerbFailure } from './commandLine.ts';
import { createPlainHost } from './plainHost.ts';

const translate = createTranslate('zh-CN');

export function toVerbFailure(data: FailureData): VerbFailure {
  return new VerbFailure(describeFailure(translate, data));
}

export interface OpenedWorkspace {
  readonly backend: Backend;
  call<Value>(name: string, input: unknown): Promise<Value>;
}

/** The store in this very process, on a host without windows. */
export function createPlainBackend(clock: Clock = systemClock): Backend {
  return createBackend({
    host: createPlainHost(),
    clock,
    newId: newUuid,
    log: silentLog,
    publish: () => undefined,
  });
}

/** Calls a procedure through the door; a failed reply ends the command with its sentence. */
export async function callDoor<Value>(
  backend: Backend,
  name: string,
  input: unknown,
): Promise<Value> {
  const outcome = await backend.serve({ id: 0, name, input });
  if (!outcome.ok) throw toVerbFailure(outcome.error);
  return outcome.value as Value;
}

/** Opens an existing workspace for the length of one command and always closes it again. */
export async function withWorkspace<Result>(
  path: string,
  use: (workspace: OpenedWorkspace) => Promise<Result>,
  clock?: Clock,
): Promise<Result> {
  const backend = createPlainBackend(clock);
  try {
    await backend.open(path, { mustExist: true });
    return await use({ backend, call: (name, input) => callDoor(backend, name, input) });
  } catch (error) {
    throw error instanceof Failure ? toVerbFailure(error.data) : error;
  } finally {
    await backend.close();
  }
}
