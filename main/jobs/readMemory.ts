import { readFileSync } from 'node:fs';

/**
 * Resident memory of a process in bytes, from Linux's process table. Elsewhere undefined: there
 * Electron's own metrics are asked instead (see main/app).
 */
export function readMemory(pid: number): number | undefined {
  if (process.platform !== 'linux') return undefined;
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
  } catch {
    return undefined;
  }
}
