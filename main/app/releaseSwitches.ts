/** Put in by the build: true in what users install, false in development and in the test folder. */
declare const __CREWBOOK_RELEASE__: boolean;

export const isReleaseBuild = typeof __CREWBOOK_RELEASE__ !== 'undefined' && __CREWBOOK_RELEASE__;

/**
 * Reliability C14: switches that open the app to other programs or take a wall down. Most are read
 * by Chromium before any line of ours runs, so the app can only leave at once.
 */
const forbiddenSwitches = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'remote-debugging-targets',
  'remote-debugging-socket-name',
  'remote-allow-origins',
  'load-extension',
  'disable-web-security',
  'disable-site-isolation-trials',
  'no-sandbox',
  'disable-setuid-sandbox',
  'disable-namespace-sandbox',
  'disable-seccomp-filter-sandbox',
  'disable-gpu-sandbox',
  'single-process',
  'no-zygote',
  'js-flags',
  'proxy-server',
  'proxy-pac-url',
  'proxy-auto-detect',
  'host-rules',
  'host-resolver-rules',
  'ignore-certificate-errors',
  'allow-file-access-from-files',
  'log-net-log',
];

/**
 * @param args what follows the executable
 * @returns the name of the first forbidden switch; Chromium takes `-` for `--`, and on Windows `/`
 */
export function findForbiddenSwitch(args: readonly string[]): string | undefined {
  const names = args.flatMap((argument) => /^(?:--?|\/)([^=]+)/.exec(argument)?.[1] ?? []);
  return names.map((name) => name.toLowerCase()).find((name) => forbiddenSwitches.includes(name));
}
