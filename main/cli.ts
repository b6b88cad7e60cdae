import { extname } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { checkVerb } from '#main/commandLine/checkVerb.ts';
import {
  describeUsage,
  exitCodes,
  findVerb,
  parseWords,
  UsageError,
  type Verb,
  VerbFailure,
} from '#main/commandLine/commandLine.ts';
import { demoVerb } from '#main/commandLine/demoVerb.ts';
import { createExportVerbs } from '#main/commandLine/exportVerbs.ts';
import { importReportsVerb, parseReportsVerb } from '#main/commandLine/reportVerbs.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
/** Only found where a result needs drawing; scripts/cli.mjs sets it and a screen. */
const electronFile = process.env.CREWBOOK_ELECTRON;
const electron = electronFile ? { file: electronFile, app: here('../..') } : undefined;

/** The same features without a window. Only the result goes to stdout. */
const verbs: Readonly<Record<string, Verb>> = {
  demo: demoVerb,
  'parse-reports': parseReportsVerb,
  'import-reports': importReportsVerb,
  ...createExportVerbs({ job: here(`./job${extname(import.meta.filename)}`), electron }),
  check: checkVerb,
};

async function runCommandLine(words: readonly string[]): Promise<number> {
  try {
    const { verb, rest } = findVerb(verbs, words);
    const output = await verb.run({
      ...parseWords(verb, rest),
      readStdin: () => text(process.stdin),
    });
    if (output !== undefined) process.stdout.write(`${output}\n`);
    return exitCodes.ok;
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\n${describeUsage(verbs)}\n`);
      return exitCodes.usage;
    }
    const stdout = (error as { stdout?: string }).stdout;
    if (stdout !== undefined) process.stdout.write(`${stdout}\n`);
    const reason = error instanceof VerbFailure ? error.message : String(error);
    process.stderr.write(`${reason.split('\n')[0]}\n`);
    return exitCodes.failed;
  }
}

process.exitCode = await runCommandLine(process.argv.slice(2));
