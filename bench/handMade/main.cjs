const { join } = require('node:path');
const { app, BrowserWindow, MessageChannelMain, utilityProcess } = require('electron');

/** One read over a port, written by hand: no contract, no checks, no query builder. */
void app.whenReady().then(() => {
  const store = utilityProcess.fork(join(__dirname, 'store.cjs'), [process.env.BENCH_FILE]);
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    webPreferences: { preload: join(__dirname, 'preload.cjs') },
  });
  window.webContents.once('did-finish-load', () => {
    const { port1, port2 } = new MessageChannelMain();
    store.postMessage(null, [port1]);
    window.webContents.postMessage('port', null, [port2]);
  });
  void window.loadFile(join(__dirname, 'page.html'));
});
app.on('window-all-closed', () => app.quit());
