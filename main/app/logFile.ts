import { appendFileSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from './paths.ts';

const keptFiles = 5;
const fileLimit = 1_000_000;

function rotate(folder: string): void {
  const path = (index: number): string => join(folder, `crewbook.${index}.log`);
  if (!existsSync(path(0)) || statSync(path(0)).size < fileLimit) return;
  for (let index = keptFiles - 2; index >= 0; index -= 1) {
    if (existsSync(path(index))) renameSync(path(index), path(index + 1));
  }
}

/** One line per event: time, code, numbers. A log that cannot be written must not stop the app. */
export function writeLog(event: string, numbers: Readonly<Record<string, number>> = {}): void {
  try {
    const folder = join(dataFolder(), 'logs');
    mkdirSync(folder, { recursive: true });
    rotate(folder);
    const line = JSON.stringify({ at: new Date().toISOString(), event, ...numbers });
    appendFileSync(join(folder, 'crewbook.0.log'), `${line}\n`);
  } catch {
    // Nothing to tell and nobody to tell it to.
  }
}
