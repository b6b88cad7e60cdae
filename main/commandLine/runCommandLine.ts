import { forkChild } from '#main/core/childLine.ts';
import type { ProgramFiles } from '#main/jobs/exportWithoutApp.ts';
import { askReader } from '#main/reader/askReader.ts';
import { checkVerb } from './checkVerb.ts';
import {
  describeUsage,
  exitCodes,
  findVerb,
  parseWords,
  UsageError,
  type Verb,
  VerbFailure,
} from './commandLine.ts';
import { demoVerb } from './demoVerb.ts';
import { createExportVerbs } from './exportVerbs.ts';
import { createFridayVerb } from './fridayVerb.ts';
import { importDutiesVerb } from './importDutiesVerb.ts';
import { importReportsVerb, parseReportsVerb } from './reportVerbs.ts';
import { importRosterVerb } from './rosterVerbs.ts';

export interface CommandLineRun {
  readonly words: readonly string[];
  readonly files: ProgramFiles;
  readStdin(): Promise<Uint8Array>;
}

export interface CommandLineResult {
  readonly code: number;
  /** The result and nothing else; empty when there is none. */
  readonly out: string;
  readonly error: string;
}

function asksForHelp(words: readonly string[]): boolean {
  return words[0] === 'help' || words.includes('--help') || words.includes('-h');
}

function listVerbs(files: ProgramFiles): Readonly<Record<string, Verb>> {
  return {
    demo: demoVerb,
    'parse-reports': parseReportsVerb,
    'import-reports': importReportsVerb,
    'import-roster': importRosterVerb,
    'import-duties': importDutiesVerb,
    ...createExportVerbs(files),
    friday: createFridayVerb(files),
    check: checkVerb,
  };
}

function describeError(error: unknown, verbs: Readonly<Record<string, Verb>>): CommandLineResult {
  if (error instanceof UsageError) {
    const text = `${error.message}\n${describeUsage(verbs)}\n`;
    return { code: exitCodes.usage, out: '', error: text };
  }
  const { stdout } = error as { stdout?: string };
  const reason = error instanceof VerbFailure ? error.message : String(error);
  return {
    code: exitCodes.failed,
    out: stdout === undefined ? '' : `${stdout}\n`,
    error: `${reason.split('\n')[0]}\n`,
  };
}

/** Does what one call asks for; whatever happens becomes an exit code and two texts. */
export async function runCommandLine(run: CommandLineRun): Promise<CommandLineResult> {
  const verbs = listVerbs(run.files);
  if (asksForHelp(run.words)) {
    return { code: exitCodes.ok, out: `${describeUsage(verbs)}\n`, error: '' };
  }
  try {
    const { verb, rest } = findVerb(verbs, run.words);
    const notes: string[] = [];
    const output = await verb.run({
      ...parseWords(verb, rest),
      readStdin: run.readStdin,
      readGivenFile: (file) => askReader(() => forkChild(run.files.reader), file, { as: 'text' }),
      readGivenTable: (file) => askReader(() => forkChild(run.files.reader), file, { as: 'table' }),
      readGivenOutline: (file) =>
        askReader(() => forkChild(run.files.reader), file, { as: 'outline' }),
      note: (line) => notes.push(`${line}\n`),
    });
    const out = output === undefined ? '' : `${output}\n`;
    return { code: exitCodes.ok, out, error: notes.join('') };
  } catch (error) {
    return describeError(error, verbs);
  }
}
