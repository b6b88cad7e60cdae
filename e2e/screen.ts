import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

const { platform, env } = process;

/** On Linux without a screen every worker has its own; elsewhere all windows share the one. */
export const hasOwnScreen = platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY;

/** A virtual screen has no graphics card, which Chromium else finds out anew at every start. */
export const screenSwitches: readonly string[] = hasOwnScreen ? ['--disable-gpu'] : [];

/**
 * Starts a virtual screen and makes it the one of this process: two windows on one screen would
 * take each other's focus and clipboard.
 * @returns ends it
 */
export async function startScreen(): Promise<() => void> {
  const size = `${env.CREWBOOK_SCREEN || '1280x800'}x24`;
  const args = ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp'];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const end = () => void server.kill();
  process.once('exit', end);
  const failed = once(server, 'exit').then(() => Promise.reject(new Error('Xvfb did not start')));
  const [number] = await Promise.race([once(server.stdio[3] as Readable, 'data'), failed]);
  env.DISPLAY = `:${String(number).trim()}`;
  return end;
}
