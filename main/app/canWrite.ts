import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

function clear(probe: string): void {
  try {
    rmSync(probe, { force: true });
  } catch {
    // It was never there.
  }
}

/** Whether a folder takes a file: it exists or can be made, may be written, and the disk has room. */
export function canWrite(folder: string): boolean {
  const probe = join(folder, `.probe-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(probe, 'x', { flush: true });
    return true;
  } catch {
    return false;
  } finally {
    clear(probe);
  }
}
