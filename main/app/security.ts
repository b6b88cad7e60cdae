import { app, type Session, session, type WebContents } from 'electron';
import { isLocalRequest, isOurUrl } from './origin.ts';

const allowedPermissions = new Set(['clipboard-sanitized-write']);

/** Electron grants everything by default; here a page may write to the clipboard and no more. */
function lockSession(target: Session): void {
  target.setPermissionRequestHandler((_contents, permission, decide) =>
    decide(allowedPermissions.has(permission)),
  );
  target.setPermissionCheckHandler((_contents, permission) => allowedPermissions.has(permission));
  target.setDevicePermissionHandler(() => false);
  target.setDisplayMediaRequestHandler((_request, decide) => decide({}));
  target.setSpellCheckerEnabled(false);
  target.webRequest.onBeforeRequest((details, decide) =>
    decide({ cancel: !isLocalRequest(details.url) }),
  );
}

function lockContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => {
    if (!isOurUrl(event.url)) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!isOurUrl(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    if (!isOurUrl(event.url)) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

/** Applies to every window and session, also to ones made later by mistake. */
export function lockEverything(): void {
  app.on('web-contents-created', (_event, contents) => lockContents(contents));
  app.on('session-created', lockSession);
  lockSession(session.defaultSession);
}
