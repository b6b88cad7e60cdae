const { app, BrowserWindow } = require('electron');

/** The least an Electron application can do: one window, one line, no code of its own in the page. */
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800, show: false });
  window.once('ready-to-show', () => window.show());
  void window.loadURL('data:text/html,<main>first line</main>');
});
app.on('window-all-closed', () => app.quit());
