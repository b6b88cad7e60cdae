import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { inProject } from '../../scripts/lib/project.mjs';

/** What ours is held against is installed when it is first needed, and never by the application. */
export function installPeers() {
  const folder = inProject('bench', 'peers');
  if (existsSync(join(folder, 'node_modules'))) return;
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  execFileSync('npm', args, { cwd: folder, stdio: ['ignore', 2, 2], shell: true });
}
