import { MessageChannel } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import type { Serve } from '#main/door/serve.ts';
import type { StoreMessage } from '#shared/ipc/envelope.ts';
import { createPagePorts, type PagePort } from './pagePorts.ts';

/** Node's own channel with the few words Electron's port knows. */
function openChannel(): { page: MessageChannel['port1']; store: PagePort } {
  const { port1, port2 } = new MessageChannel();
  const store: PagePort = {
    on: (event: string, listener: (message: { data: unknown }) => void) =>
      port2.on(event, (data: unknown) => listener({ data })),
    postMessage: (message) => port2.postMessage(message),
    start: () => port2.start(),
    close: () => port2.close(),
  };
  return { page: port1, store };
}

const nextReply = (page: MessageChannel['port1']): Promise<StoreMessage> =>
  new Promise((resolve) => page.once('message', resolve));

describe('the ports of pages', () => {
  it('answer even what cannot be written as JSON', async () => {
    const serve: Serve = async () => ({ ok: true, value: 1n });
    const { page, store } = openChannel();
    createPagePorts(serve).grant(1, store);
    page.postMessage({ id: 7, json: '{}' });
    const reply = await nextReply(page);
    expect(reply).toMatchObject({ type: 'reply', id: 7 });
    expect(reply).toMatchObject({ json: expect.stringContaining('"ok":false') });
    page.close();
  });

  it('hear the last words of a page that goes away while everything ends', async () => {
    const heard: unknown[] = [];
    const pages = createPagePorts(async (request) => {
      heard.push(request);
      return { ok: true, value: null };
    });
    const { page, store } = openChannel();
    pages.grant(1, store);
    const settled = pages.settle();
    setTimeout(() => {
      page.postMessage({ id: 1, json: '"last words"' });
      page.close();
    }, 30);
    await settled;
    expect(heard).toEqual(['last words']);
  });

  it('do not wait for ever for a page that stays', async () => {
    const pages = createPagePorts(async () => ({ ok: true, value: null }));
    const { page, store } = openChannel();
    pages.grant(1, store);
    await expect(pages.settle()).resolves.toBeUndefined();
    page.close();
  });
});
