const { app, BrowserWindow } = require('electron');

void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800 });
  void window.loadURL(process.env.BENCH_ADDRESS);
});
app.on('window-all-closed', () => app.quit());
