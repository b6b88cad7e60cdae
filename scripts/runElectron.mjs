import { createBuilder } from 'vite';
import { startWithWindows } from './launch.mjs';
import { electronExecutable, projectRoot } from './lib/project.mjs';

const PAUSE_MS = 200;

/** Main and preload are built like for a release, only the page comes from the dev server. */
async function buildProcesses() {
  const builder = await createBuilder({ root: undefined, logLevel: 'warn' });
  await builder.build(builder.environments.main);
  await builder.build(builder.environments.preload);
}

/**
 * During `vite dev`: builds main and preload once the page server listens, then starts Electron on
 * it with the page's address in CREWBOOK_DEV_URL. Saving a file of main or shared starts it anew;
 * closing the window ends the server.
 * @returns {import('vite').Plugin}
 */
export function runElectron() {
  return {
    name: 'run-electron',
    apply: 'serve',
    configureServer(server) {
      server.httpServer?.once('listening', () => keepRunning(server));
    },
  };
}

/** @param {import('vite').ViteDevServer} server */
function keepRunning(server) {
  let child;
  let timer;
  const restart = async () => {
    child?.removeAllListeners('exit');
    child?.kill('SIGTERM');
    try {
      await buildProcesses();
    } catch (error) {
      server.config.logger.error(String(error));
      return;
    }
    const env = { ...process.env, CREWBOOK_DEV_URL: server.resolvedUrls?.local[0] ?? '' };
    child = startWithWindows(electronExecutable(), [projectRoot], { cwd: projectRoot, env });
    child.once('exit', () => server.close().then(() => process.exit()));
  };
  const watched = ['main', 'shared'].map((name) => `${projectRoot}/${name}/`);
  server.watcher.add(watched);
  server.watcher.on('change', (file) => {
    if (!watched.some((folder) => file.startsWith(folder))) return;
    clearTimeout(timer);
    timer = setTimeout(restart, PAUSE_MS);
  });
  void restart();
}
