import { protocol } from 'electron';
import { createAppRequestHandler } from './appPages.ts';

/** Must run before `ready`. Standard and secure, never allowed to bypass the page's policy. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

export function serveApp(folder: string): void {
  protocol.handle('app', createAppRequestHandler(folder));
}
