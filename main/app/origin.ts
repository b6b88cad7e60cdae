export const appOrigin = 'app://crewbook';

/** True only for pages we built; prefix tricks such as `app://crewbook.evil` are not ours. */
export function isOurUrl(url: string): boolean {
  return URL.canParse(url) && `${new URL(url).protocol}//${new URL(url).host}` === appOrigin;
}

/** Our own files and what the page made itself; everything else is network and is cancelled. */
export function isLocalRequest(url: string): boolean {
  return isOurUrl(url) || /^(blob|data|devtools):/.test(url);
}
