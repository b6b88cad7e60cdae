/**
 * Why this checkout may not make a release. What users get must be the runtime package.json pins,
 * as its makers published it, and nothing of the development fallback.
 * @param {{runtime: string | undefined, pinned: string, isLinked: boolean, hasShim: boolean,
 *   changedFiles: readonly string[]}} checkout
 * @returns {string[]} one sentence per reason; empty when it may
 */
export function refusals({ runtime, pinned, isLinked, hasShim, changedFiles }) {
  return [
    ...(runtime === pinned
      ? []
      : [`The runtime at hand is Electron ${runtime ?? 'none'}; a release needs ${pinned}.`]),
    ...(isLinked ? ['node_modules/electron/dist is a link, not what its makers published.'] : []),
    ...(hasShim ? ['The Node-API 9 shim of the development fallback is installed.'] : []),
    ...(changedFiles.length > 0
      ? [`Files differ from the commit: ${changedFiles.join(', ')}`]
      : []),
  ];
}
