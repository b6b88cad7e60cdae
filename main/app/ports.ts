import { type BrowserWindow, ipcMain, MessageChannelMain, type WebFrameMain } from 'electron';
import { isOurUrl } from './origin.ts';
import type { StoreOwner } from './storeOwner.ts';

export interface Ports {
  /** Lets a window of ours ask for a port, until it is closed. */
  register(window: BrowserWindow): void;
  /** Gives every open window a new port, after the store was replaced. */
  grantAll(): void;
}

/**
 * A port is the right to talk to the store. It goes only to the main frame of a registered window
 * at our origin. A new page of ours asks for its own, which ends the old one; a page that goes away
 * ends its port itself, after the last words it sent. It is not taken back when a navigation merely
 * starts: the lock refuses most of them, and the page stays.
 */
export function createPorts(getStore: () => StoreOwner): Ports {
  const windows = new Map<number, BrowserWindow>();

  const grant = (windowId: number, frame: WebFrameMain | null): void => {
    const window = windows.get(windowId);
    if (!window || !frame || frame !== window.webContents.mainFrame || !isOurUrl(frame.url)) return;
    const { port1, port2 } = new MessageChannelMain();
    getStore().send({ type: 'grant', windowId }, [port1]);
    frame.postMessage('port', null, [port2]);
  };
  ipcMain.on('port', (event) => grant(event.sender.id, event.senderFrame));
  return {
    register: (window) => {
      const { id } = window.webContents;
      windows.set(id, window);
      window.webContents.on('did-navigate', (_event, url) => {
        if (!isOurUrl(url)) getStore().send({ type: 'revoke', windowId: id });
      });
      window.on('closed', () => windows.delete(id));
    },
    grantAll: () => {
      for (const [id, window] of windows) grant(id, window.webContents.mainFrame);
    },
  };
}
