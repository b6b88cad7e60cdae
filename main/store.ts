import { createBackend } from '#main/backend/createBackend.ts';
import type { FromStore, ToStore } from '#main/backend/messages.ts';
import { obeyOrder } from '#main/backend/obeyOrders.ts';
import { createPagePorts, type PagePort } from '#main/backend/pagePorts.ts';
import { createRemoteHost } from '#main/backend/remoteHost.ts';
import { systemClock } from '#main/core/clock.ts';
import { newUuid } from '#main/core/ids.ts';
import type { Log } from '#main/core/log.ts';
import type { Serve } from '#main/door/serve.ts';

/** The store: a utility process of main's that holds the one connection to the open workspace. */
const parent = process.parentPort;
const send = (message: FromStore): void => parent.postMessage(message);
const log: Log = (event, numbers = {}) => send({ type: 'log', event, numbers });
const remote = createRemoteHost(send);
let serve: Serve;
const pages = createPagePorts((request) => serve(request));
const backend = createBackend({
  host: remote.host,
  clock: systemClock,
  newId: newUuid,
  log,
  publish: pages.publish,
  finishBackup: remote.finishBackup,
});
serve = backend.serve;

parent.on('message', async (event) => {
  const message = event.data as ToStore;
  switch (message.type) {
    case 'grant': {
      const [port] = event.ports;
      if (port) pages.grant(message.windowId, port as PagePort);
      return;
    }
    case 'revoke':
      return pages.revoke(message.windowId);
    case 'progress':
      return pages.report(message.notice);
    case 'answer':
      return remote.settle(message.id, message.settled);
    case 'order': {
      // Before quitting: finish what pages already asked, so that no act is cut off half-way.
      if (message.name === 'drain') await pages.settle();
      return send({ type: 'ordered', id: message.id, settled: await obeyOrder(backend, message) });
    }
  }
});

send({ type: 'ready' });
