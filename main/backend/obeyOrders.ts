import { toFailureData } from '#main/core/systemFailures.ts';
import type { Backend } from './createBackend.ts';
import type { OrderMessage, Settled } from './messages.ts';

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
