import { toFailureData } from '#main/core/systemFailures.ts';
import { type CheckResult, checkConnection } from '#main/db/backup.ts';
import { assertHeaderIsOurs } from '#main/db/fileHeader.ts';
import { latestVersion } from '#main/db/migrate.ts';
import { migrations } from '#main/db/migrations/index.ts';
import { openConnection } from '#main/db/sqlite.ts';
import type { Backend } from './createBackend.ts';
import type { OrderMessage, Settled } from './messages.ts';

/** Checks a workspace file without opening it for writing: header first, then every row. */
function verifyFile(path: string): CheckResult & { name: string } {
  assertHeaderIsOurs(path, latestVersion(migrations));
  const connection = openConnection(path, { isReadOnly: true });
  try {
    const check = checkConnection(connection);
    const name = String(connection.prepare('SELECT name FROM workspace').pluck().get() ?? '');
    return { ...check, name };
  } finally {
    connection.close();
  }
}

async function obey(backend: Backend, order: OrderMessage): Promise<unknown> {
  switch (order.name) {
    case 'open':
      return backend.open(order.params.path, {
        migrationBackup: order.params.migrationBackup,
        mustExist: true,
      });
    case 'create':
      return backend.create(order.params.path, order.params.workspace);
    case 'close':
      return backend.close();
    case 'backUp':
      return backend.backUp(order.params);
    case 'verify':
      return verifyFile(order.params.path);
    case 'checkpoint':
      return backend.checkpoint();
    case 'drain':
      return null;
  }
}

/** Carries out one order of main's; whatever happens becomes an answer. */
export async function obeyOrder(backend: Backend, order: OrderMessage): Promise<Settled> {
  try {
    return { ok: true, value: (await obey(backend, order)) ?? null };
  } catch (error) {
    return { ok: false, error: toFailureData(error) };
  }
}
