import { readFileSync, statSync } from 'node:fs';
import Module from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';
import { parseArguments } from './parseArguments.js';

/** Does for `electron [-r module] folder` what the start page of stock Electron does. */
const { modules, target } = parseArguments(process.argv.slice(1));
if (target === undefined) {
  process.stderr.write('Usage: electron [-r module] folder\n');
  process.exit(2);
}
// Playwright hangs unless its module runs before the application does.
if (modules.length > 0) Module._preloadModules(modules);

Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
const path = resolve(target);
let entry = path;
if (statSync(path).isDirectory()) {
  const manifest = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
  app.setName(manifest.productName ?? manifest.name ?? 'Electron');
  app.setVersion(manifest.version ?? '0.0.0');
  app.setAppPath(path);
  entry = resolve(path, manifest.main ?? 'index.js');
}
// Awaited at the top level: Electron holds "ready" back until the entry module has loaded.
await import(pathToFileURL(entry).href);
