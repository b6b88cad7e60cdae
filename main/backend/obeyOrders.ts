import { toFailureData } from '#main/core/systemFailures.ts';
import type { Outcome } from '#shared/ipc/envelope.ts';
import { Failure } from '#shared/ipc/failure.ts';
import type { Backend } from './createBackend.ts';
import type { OrderMessage, Orders, Settled } from './messages.ts';

/** Acts only, and of those only what a start without a window is for. */
const servableActs: readonly string[] = ['digests.exportSet', 'digests.exportVersion'];

function serveAct(backend: Backend, { name, input }: Orders['serve']['params']): Promise<Outcome> {
  if (!servableActs.includes(name)) {
    throw new Failure({ code: 'not_found', key: 'common.unknownProcedure' });
  }
  return backend.serve({ id: 0, name, input });
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
    case 'checkpoint':
      return backend.checkpoint();
    case 'serve':
      return serveAct(backend, order.params);
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
