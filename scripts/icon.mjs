import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packIco } from './icon/ico.mjs';
import { exitCodeOf, startWithWindows } from './launch.mjs';
import { electronExecutable, inProject } from './lib/project.mjs';
import { runMain, SetupError } from './lib/run.mjs';

const icoSizes = [16, 24, 32, 48, 64, 128, 256];
const PNG_SIZE = 1024;

/** Draws build/icon.svg anew as build/icon.png (macOS, Linux) and build/icon.ico (Windows). */
await runMain(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'icon-'));
  const fileOf = (size) => join(folder, `${size}.png`);
  try {
    const pictures = [...icoSizes, PNG_SIZE].map((size) => `${size}=${fileOf(size)}`);
    const script = inProject('scripts', 'icon', 'drawMain.mjs');
    const args = [script, `--user-data-dir=${folder}/data`, '--', inProject('build', 'icon.svg')];
    const code = await exitCodeOf(startWithWindows(electronExecutable(), [...args, ...pictures]));
    if (code !== 0) throw new SetupError('The icon could not be drawn.');
    const entries = icoSizes.map((size) => ({ size, png: readFileSync(fileOf(size)) }));
    writeFileSync(inProject('build', 'icon.ico'), packIco(entries));
    writeFileSync(inProject('build', 'icon.png'), readFileSync(fileOf(PNG_SIZE)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
