import { type BrowserWindow, ipcMain, MessageChannelMain, type WebContents } from 'electron';
import { isOurUrl } from './origin.ts';
import type { StoreOwner } from './storeOwner.ts';

export interface Ports {
  /** Lets a window of ours ask for a port, until it is closed. */
  register(window: BrowserWindow): void;
  /** Gives every open window a new port, after the store was replaced. */
  grantAll(): void;
}

/**
 * A port is the right to talk to the store. It goes only to the main frame of a registered
 * window at our origin; leaving the page or closing the window takes it back.
 */
export function createPorts(getStore: () => StoreOwner): Ports {
  const windows = new Map<number, BrowserWindow>();

  const grant = (contents: WebContents): void => {
    const { port1, port2 } = new MessageChannelMain();
    getStore().send({ type: 'grant', windowId: contents.id }, [port1]);
    contents.mainFrame.postMessage('port', null, [port2]);
  };
  ipcMain.on('port', (event) => {
    const isRegistered = windows.has(event.sender.id);
    const frame = event.senderFrame;
    if (!isRegistered || !frame || frame !== event.sender.mainFrame || !isOurUrl(frame.url)) return;
    grant(event.sender);
  });
  return {
    register: (window) => {
      const { id } = window.webContents;
      windows.set(id, window);
      window.webContents.on('did-start-navigation', (details) => {
        if (details.isMainFrame && !details.isSameDocument) {
          getStore().send({ type: 'revoke', windowId: id });
        }
      });
      window.on('closed', () => {
        windows.delete(id);
        getStore().send({ type: 'revoke', windowId: id });
      });
    },
    grantAll: () => {
      for (const window of windows.values()) grant(window.webContents);
    },
  };
}
