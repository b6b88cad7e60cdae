import { readFileSync, writeFileSync } from 'node:fs';
import { app, BrowserWindow } from 'electron';

/**
 * Run by Electron: draws one SVG in several sizes.
 * Arguments: the SVG, then `size=file.png` for each picture.
 */
const [svgFile, ...wanted] = process.argv.slice(process.argv.indexOf('--') + 1);
const svg = `data:image/svg+xml;base64,${readFileSync(svgFile).toString('base64')}`;

/** Run in the page, where Chromium's own encoder keeps the transparent corners. */
const draw = async (source, size) => {
  const image = new Image(size, size);
  image.src = source;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: size, height: size });
  canvas.getContext('2d').drawImage(image, 0, 0, size, size);
  return canvas.toDataURL('image/png').split(',')[1];
};

app.whenReady().then(async () => {
  const { webContents } = new BrowserWindow({ show: false, webPreferences: { sandbox: true } });
  await webContents.loadURL('data:text/html,<!doctype html>');
  for (const pair of wanted) {
    const at = pair.indexOf('=');
    const call = `(${draw})(${JSON.stringify(svg)}, ${Number(pair.slice(0, at))})`;
    const png = await webContents.executeJavaScript(call);
    writeFileSync(pair.slice(at + 1), Buffer.from(png, 'base64'));
  }
  app.exit(0);
});
