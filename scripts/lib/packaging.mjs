import { join } from 'node:path';
import { projectNode, projectRoot, toolScript } from './project.mjs';
import { runOrFail } from './run.mjs';

/**
 * @param {readonly string[]} args of electron-builder
 * @param {string} [config] electron-builder.yml or one that extends it
 */
export function runBuilder(args, config = 'electron-builder.yml') {
  const script = toolScript('electron-builder');
  runOrFail(projectNode(), [script, '--config', config, '--publish', 'never', ...args], {
    cwd: projectRoot,
    isLoud: true,
  });
}

/** What electron-builder calls the folder it packs before it makes an installer. */
export function unpackedFolder({ platform, arch } = process) {
  const suffix = arch === 'x64' ? '' : `-${arch}`;
  if (platform === 'darwin') return `mac${suffix}`;
  return `${platform === 'win32' ? 'win' : 'linux'}${suffix}-unpacked`;
}

/**
 * @param {string} folder of one unpacked app
 * @returns {string} path of its executable
 */
export function executableIn(folder, platform = process.platform) {
  if (platform === 'darwin') return join(folder, 'Crewbook.app', 'Contents', 'MacOS', 'Crewbook');
  return join(folder, platform === 'win32' ? 'Crewbook.exe' : 'crewbook');
}
