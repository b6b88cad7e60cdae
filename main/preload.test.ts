import { beforeEach, describe, expect, it, vi } from 'vitest';

type Sent = { id: number; json: string };
interface Api {
  call(json: string, canResend: boolean): Promise<string>;
}

const electron = vi.hoisted(() => ({
  api: undefined as unknown,
  hear: (_event: unknown): void => undefined,
}));
vi.mock('electron', () => ({
  contextBridge: {
    exposeInMainWorld: (_name: string, api: unknown) => {
      electron.api = api;
    },
  },
  ipcRenderer: {
    send: () => undefined,
    on: (_channel: string, listener: (event: unknown) => void) => {
      electron.hear = listener;
    },
  },
}));

/** A new port as main hands it over; returns what the page sends through it. */
function grantPort(): Sent[] {
  const sent: Sent[] = [];
  electron.hear({
    ports: [{ postMessage: (message: Sent) => sent.push(message), close: () => {} }],
  });
  return sent;
}

const api = (): Api => electron.api as Api;

beforeEach(async () => {
  vi.resetModules();
  await import('./preload.ts');
});

describe("the page's end of the channel", () => {
  it('sends what was asked before the first port came, whatever it is', () => {
    void api().call('command', true);
    void api().call('dialog', false);
    expect(grantPort().map(({ json }) => json)).toEqual(['command', 'dialog']);
  });

  it('sends an unanswered command again, in order, and fails what may not be sent twice', async () => {
    grantPort();
    void api().call('first', true);
    const dialog = api().call('dialog', false);
    void api().call('second', true);
    expect(grantPort().map(({ json }) => json)).toEqual(['first', 'second']);
    await expect(dialog).rejects.toThrow('interrupted');
  });

  it('gives up a call that ends the store each time it is sent', async () => {
    grantPort();
    const poison = api().call('poison', true);
    expect(grantPort()).toHaveLength(1);
    expect(grantPort()).toHaveLength(1);
    expect(grantPort()).toEqual([]);
    await expect(poison).rejects.toThrow('interrupted');
  });
});
