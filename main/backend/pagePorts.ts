import type { Serve } from '#main/door/serve.ts';
import type { ChangeNotice, Outcome, ProgressNotice, StoreMessage } from '#shared/ipc/envelope.ts';

/** The end of a page's channel as Electron's utility process hands it over. */
export interface PagePort {
  on(event: 'message', listener: (event: { data: unknown }) => void): unknown;
  on(event: 'close', listener: () => void): unknown;
  postMessage(message: StoreMessage): void;
  start(): void;
  close(): void;
}

export interface PagePorts {
  grant(windowId: number, port: PagePort): void;
  revoke(windowId: number): void;
  publish(notice: ChangeNotice): void;
  report(notice: ProgressNotice): void;
  /**
   * Before the end: waits until every page is gone, since a page sends its last words while it
   * closes, and until no request is being worked on. A page that stays is not waited for long.
   */
  settle(): Promise<void>;
}

interface PageRequest {
  readonly id: number;
  readonly json: string;
}

function isPageRequest(data: unknown): data is PageRequest {
  const request = data as Partial<PageRequest> | null;
  return typeof request?.id === 'number' && typeof request.json === 'string';
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Milliseconds; far more than a closing page needs, too few to be noticed at the end. */
const lastWordsLimit = 500;

/** An answer that cannot be written as JSON must not end the store, nor leave the page waiting. */
const unanswerable = JSON.stringify({
  ok: false,
  error: { code: 'internal', key: 'common.internal' },
} satisfies Outcome);

/**
 * Pages talk to the store over ports that main hands out. One port per window: a new grant
 * closes the old end, since a transferred port cannot be pulled back.
 */
export function createPagePorts(serve: Serve): PagePorts {
  const ports = new Map<number, PagePort>();
  const running = new Set<Promise<void>>();

  const answer = async (port: PagePort, request: PageRequest): Promise<void> => {
    const json = await serve(parseJson(request.json))
      .then((outcome) => JSON.stringify(outcome))
      .catch(() => unanswerable);
    port.postMessage({ type: 'reply', id: request.id, json });
  };
  const listen = (windowId: number, port: PagePort): void => {
    port.on('message', ({ data }) => {
      if (ports.get(windowId) !== port || !isPageRequest(data)) return;
      const work = answer(port, data).finally(() => running.delete(work));
      running.add(work);
    });
    port.on('close', () => {
      if (ports.get(windowId) === port) ports.delete(windowId);
    });
    port.start();
  };
  return {
    grant: (windowId, port) => {
      ports.get(windowId)?.close();
      ports.set(windowId, port);
      listen(windowId, port);
    },
    revoke: (windowId) => {
      ports.get(windowId)?.close();
      ports.delete(windowId);
    },
    publish: (notice) => {
      for (const port of ports.values()) port.postMessage({ type: 'changed', notice });
    },
    report: (notice) => {
      for (const port of ports.values()) port.postMessage({ type: 'progress', notice });
    },
    settle: async () => {
      const limit = performance.now() + lastWordsLimit;
      while (ports.size > 0 && performance.now() < limit) {
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      while (running.size > 0) await Promise.allSettled(running);
    },
  };
}
