import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Backend, createBackend } from '#main/backend/createBackend.ts';
import { type Clock, fixedClock } from '#main/core/clock.ts';
import type { Host } from '#main/core/host.ts';
import { countingIds } from '#main/core/ids.ts';
import { silentLog } from '#main/core/log.ts';
import type { FinishBackup } from '#main/db/backup.ts';
import type { WorkspaceStart } from '#shared/features/workspace/workspaceModel.ts';
import type { Client } from '#shared/ipc/contract.ts';
import type { ChangeNotice, OperationNote, Outcome } from '#shared/ipc/envelope.ts';
import { createDoorClient } from './doorClient.ts';
import { makeTestFolder } from './testFolder.ts';

export interface TestApp extends AsyncDisposable {
  /** Typed calls through the public door; a failed reply is thrown as its Failure. */
  readonly client: Client;
  readonly backend: Backend;
  readonly path: string;
  readonly folder: string;
  /** Every change announced so far. */
  readonly notices: readonly ChangeNotice[];
  /** The raw envelope, for tests of failures and operation ids. */
  call(name: string, input: unknown, operationId?: string): Promise<Outcome>;
  /** The operation of the last successful command. */
  lastOperation(): OperationNote | undefined;
}

export interface TestAppOptions {
  readonly clock?: Clock;
  readonly start?: WorkspaceStart;
  readonly host?: Partial<Host>;
  readonly finishBackup?: FinishBackup;
}

/** A host on which everything is refused unless the test gives it. */
function createTestHost(given: Partial<Host>): Host {
  return new Proxy(given as Host, {
    get: (target, name) =>
      Reflect.get(target, name) ??
      (() => Promise.reject(new Error(`the test gave no host.${String(name)}`))),
  });
}

/** Workspaces as they are once made, by what they began with: copying one saves the making. */
const newWorkspaces = new Map<string, Buffer>();

async function makeWorkspace(path: string, clock: Clock, start: WorkspaceStart): Promise<void> {
  const key = JSON.stringify([clock.now(), start]);
  const made = newWorkspaces.get(key);
  if (made) {
    writeFileSync(path, made);
    return;
  }
  const publish = () => undefined;
  const newId = countingIds();
  const maker = createBackend({ host: createTestHost({}), clock, newId, log: silentLog, publish });
  await maker.create(path, { name: '测试团队', start });
  newWorkspaces.set(key, readFileSync(path));
}

/** A real workspace file in its own folder behind the real door, at a fixed moment. */
export async function createTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  const folder = makeTestFolder();
  const path = join(folder, 'test.crewbook');
  const clock = options.clock ?? fixedClock('2026-06-15T09:00');
  const notices: ChangeNotice[] = [];
  let last: OperationNote | undefined;
  const backend = createBackend({
    host: createTestHost(options.host ?? {}),
    clock,
    newId: countingIds(1),
    log: silentLog,
    publish: (notice) => notices.push(notice),
    finishBackup: options.finishBackup,
  });
  await makeWorkspace(path, clock, options.start ?? { kind: 'empty' });
  await backend.open(path);
  const call = (name: string, input: unknown, operationId?: string): Promise<Outcome> =>
    backend.serve({ id: 1, name, input, operationId });
  const client = createDoorClient(async (name, input) => {
    const outcome = await call(name, input);
    if (outcome.ok) last = outcome.operation ?? last;
    return outcome;
  });
  return {
    client,
    backend,
    path,
    folder,
    notices,
    call,
    lastOperation: () => last,
    [Symbol.asyncDispose]: async () => {
      await backend.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
