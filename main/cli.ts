import { extname } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { runCommandLine } from '#main/commandLine/runCommandLine.ts';

/** The same features without a window. Only the result goes to stdout. */
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
/** Only found where a result needs drawing; scripts/cli.mjs sets it and a screen. */
const electronFile = process.env.CREWBOOK_ELECTRON;

async function run(): Promise<void> {
  const { code, out, error } = await runCommandLine({
    words: process.argv.slice(2),
    files: {
      job: here(`./job${extname(import.meta.filename)}`),
      reader: here(`./reader${extname(import.meta.filename)}`),
      electron: electronFile ? { file: electronFile, app: here('../..') } : undefined,
    },
    readStdin: () => buffer(process.stdin),
  });
  process.stdout.write(out);
  process.stderr.write(error);
  process.exitCode = code;
}

void run();
