import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createPackage } from '@electron/asar';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';

/**
 * Run by itself with the project's Node: gives the unpacked runtime the switches Playwright needs
 * and the start page stock Electron has.
 */
const runtime = process.argv[2] ?? '';
const defaultApp = fileURLToPath(new URL('./defaultApp', import.meta.url));

await flipFuses(join(runtime, 'electron'), {
  version: FuseVersion.V1,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: true,
});
await createPackage(defaultApp, join(runtime, 'resources', 'default_app.asar'));
