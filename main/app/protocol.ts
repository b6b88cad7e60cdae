import { type Protocol, protocol } from 'electron';
import { createAppRequestHandler, type PageAnswer, type PageRequest } from './appPages.ts';

/** Must run before `ready`. Standard and secure, never allowed to bypass the page's policy. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/**
 * By callback, although Electron calls that old: `protocol.handle` makes a Request and a Response of
 * each and loads the whole of Node's fetch for it, before the first page of a start (0019).
 */
export function serveScheme(
  protocol: Protocol,
  handle: (request: PageRequest) => PageAnswer,
): void {
  protocol.registerBufferProtocol('app', (request, reply) => reply(handle(request)));
}

export function serveApp(folder: string): void {
  serveScheme(protocol, createAppRequestHandler(folder));
}
