/** The fuses of a release (reliability C13) by their names in Electron; electron-builder.yml sets them. */
export const releaseFuses = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
};

/** Switches a release leaves at once for (reliability C14). */
export const refusedSwitches = [
  '--remote-debugging-port=0',
  '--remote-debugging-pipe',
  '--load-extension=.',
  '--disable-web-security',
  '--no-sandbox',
  '--js-flags=--expose-gc',
  '--proxy-server=127.0.0.1:9',
];

/**
 * @param {Record<string, boolean | undefined>} found by name
 * @returns {string[]} one line per fuse that is not as a release wants it
 */
export function wrongFuses(found) {
  return Object.entries(releaseFuses)
    .filter(([name, wanted]) => found[name] !== wanted)
    .map(([name, wanted]) => `fuse ${name} is ${found[name] ?? 'missing'}, wanted ${wanted}`);
}

/**
 * @param {readonly string[]} entries paths inside app.asar
 * @param {string} prebuild name of the one database binary that belongs in
 * @returns {string[]} one line per file that must not be shipped, or is missing
 */
export function wrongFiles(entries, prebuild) {
  const paths = entries.map((entry) => entry.replaceAll('\\', '/'));
  const binaries = paths.filter((path) => path.endsWith('.node'));
  const own = `/node_modules/better-sqlite3/prebuilds/${prebuild}.node`;
  return [
    ...binaries.filter((path) => path !== own).map((path) => `${path} must not be shipped`),
    ...(binaries.includes(own) ? [] : [`${own} is missing`]),
    ...paths
      .filter((path) => /^\/(scripts|e2e|docs|dist\/types)\/|\.(ts|map)$/.test(path))
      .map((path) => `${path} must not be shipped`),
  ];
}
