import { contextBridge, ipcRenderer } from 'electron';

/** The page's end of the channel, as far as it is used here. */
interface PagePort {
  onmessage: ((event: { data: unknown }) => void) | null;
  postMessage(message: unknown): void;
  close(): void;
}

interface Pending {
  readonly message: { id: number; json: string };
  /** A command is safe to send again (it runs once); a save dialog is not. */
  readonly canResend: boolean;
  timesSent: number;
  resolve(json: string): void;
  reject(error: Error): void;
}

const pending = new Map<number, Pending>();
const listeners = {
  changed: new Set<(json: string) => void>(),
  progress: new Set<(json: string) => void>(),
};
let port: PagePort | undefined;
let nextId = 1;
/** A call that was there each time the store died may be what it dies of. */
const sendLimit = 3;

function notify(kind: 'changed' | 'progress', notice: unknown): void {
  const json = JSON.stringify(notice);
  for (const listener of listeners[kind]) listener(json);
}

function receive(event: { data: unknown }): void {
  const message = event.data as
    | { type: 'reply'; id: number; json: string }
    | { type: 'changed' | 'progress'; notice: unknown };
  if (message.type === 'reply') {
    pending.get(message.id)?.resolve(message.json);
    pending.delete(message.id);
    return;
  }
  notify(message.type, message.notice);
}

function post(call: Pending): void {
  if (!port) return;
  call.timesSent += 1;
  port.postMessage(call.message);
}

/** A new port: what is unanswered is sent (again); what may not be sent twice fails. */
function sendPending(): void {
  for (const [id, call] of pending) {
    const maySend = call.timesSent === 0 || (call.canResend && call.timesSent < sendLimit);
    if (maySend) {
      post(call);
      continue;
    }
    pending.delete(id);
    call.reject(new Error('interrupted'));
  }
}

ipcRenderer.on('port', (event) => {
  const isReconnect = port !== undefined;
  port?.close();
  port = event.ports[0] as PagePort | undefined;
  if (!port) return;
  port.onmessage = receive;
  sendPending();
  if (isReconnect) notify('changed', { tables: ['*'] });
});

function subscribe(kind: 'changed' | 'progress') {
  return (listener: (json: string) => void) => {
    listeners[kind].add(listener);
    return () => {
      listeners[kind].delete(listener);
    };
  };
}

const api = Object.freeze({
  call: (json: string, canResend: boolean): Promise<string> =>
    new Promise((resolve, reject) => {
      const message = { id: nextId++, json: String(json) };
      const call = { message, canResend, timesSent: 0, resolve, reject };
      pending.set(message.id, call);
      post(call);
    }),
  onChanged: subscribe('changed'),
  onProgress: subscribe('progress'),
});

contextBridge.exposeInMainWorld('app', api);
ipcRenderer.send('port');
