import { type MessagePortMain, type UtilityProcess, utilityProcess } from 'electron';
import type {
  FromStore,
  OrderName,
  Orders,
  Settled,
  StoreQuestion,
  ToStore,
} from '#main/backend/messages.ts';
import { Failure } from '#shared/ipc/failure.ts';
import { builtPaths } from './paths.ts';
import { createRestartLimit } from './restartLimit.ts';

export interface StoreEvents {
  /** The store asks for an act outside the workspace. */
  answer(question: StoreQuestion): Promise<Settled>;
  log(event: string, numbers: Readonly<Record<string, number>>): void;
  /** The store died by itself; a new one is running. Open the workspace and grant ports again. */
  restarted(): Promise<void>;
  /** The store died again and again; none is running any more. */
  gaveUp(): void;
}

export interface StoreOwner {
  order<Name extends OrderName>(
    name: Name,
    params: Orders[Name]['params'],
  ): Promise<Orders[Name]['result']>;
  send(message: ToStore, ports?: MessagePortMain[]): void;
  /** Ends the store for good: the last thing before the app quits. */
  stop(): void;
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Failure): void;
}

const storeStopped = new Failure({ code: 'storage', key: 'workspace.storeStopped' });

/**
 * Starts the store's process and is the only one that gives it orders. When the process dies by
 * itself it is started anew; every open order fails, so the caller decides what to repeat.
 */
export function startStore(events: StoreEvents): StoreOwner {
  const waiting = new Map<number, Waiting>();
  let nextId = 1;
  let isStopping = false;
  const mayRestart = createRestartLimit();
  let store: UtilityProcess;

  const receive = async (message: FromStore): Promise<void> => {
    if (message.type === 'log') events.log(message.event, message.numbers);
    if (message.type === 'ordered') {
      const order = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.settled.ok) order?.resolve(message.settled.value);
      else order?.reject(new Failure(message.settled.error));
    }
    if (message.type === 'host' || message.type === 'finishBackup') {
      const asker = store;
      const settled = await events.answer(message);
      asker.postMessage({ type: 'answer', id: message.id, settled } satisfies ToStore);
    }
  };
  const start = (): UtilityProcess => {
    const child = utilityProcess.fork(builtPaths.store, [], { serviceName: 'Crewbook Store' });
    child.on('message', (message: FromStore) => void receive(message));
    child.on('exit', () => {
      for (const order of waiting.values()) order.reject(storeStopped);
      waiting.clear();
      if (isStopping) return;
      if (!mayRestart(performance.now())) {
        isStopping = true;
        events.gaveUp();
        return;
      }
      store = start();
      void events.restarted();
    });
    return child;
  };
  store = start();
  return {
    order: (name, params) =>
      new Promise((resolve, reject) => {
        const id = nextId++;
        waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
        store.postMessage({ type: 'order', id, name, params });
      }),
    send: (message, ports) => store.postMessage(message, ports),
    stop: () => {
      isStopping = true;
      store.kill();
    },
  };
}
