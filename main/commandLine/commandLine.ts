import { parseArgs } from 'node:util';
import type { GivenFile } from '#main/reader/readerMessages.ts';
import type { GivenOutline } from '#shared/documents/givenOutline.ts';
import type { GivenTable } from '#shared/documents/givenTable.ts';

/** Exit codes of the command line: done, a clear reason on stderr, wrong usage. */
export const exitCodes = { ok: 0, failed: 1, usage: 2 } as const;

/** The words of the call are wrong: exit code 2 and how to call it. */
export class UsageError extends Error {}

/** A verb ran but says no: exit code 1 and one line on stderr. */
export class VerbFailure extends Error {}

export interface VerbInput {
  readonly options: Readonly<Record<string, string | undefined>>;
  readonly flags: ReadonlySet<string>;
  readonly positionals: readonly string[];
  readStdin(): Promise<Uint8Array>;
  /** The text of a Word or Excel file, read in a process of its own. */
  readGivenFile(file: GivenFile): Promise<string>;
  /** The table in an Excel or delimited text file, read likewise. */
  readGivenTable(file: GivenFile): Promise<GivenTable>;
  /** The outline in a Markdown, OPML or FreeMind file, read likewise. */
  readGivenOutline(file: GivenFile): Promise<GivenOutline>;
  /** Says something beside the result: a line on stderr of a command that did its work. */
  note(line: string): void;
}

export interface Verb {
  readonly usage: string;
  /** Whether one word may stand behind the options: the file to read. */
  readonly takesFile?: boolean;
  /** Names of options that take a value, without dashes. */
  readonly options: readonly string[];
  /** Names of options that take none. */
  readonly flags?: readonly string[];
  /** Returns what goes to stdout; undefined prints nothing. */
  run(input: VerbInput): Promise<string | undefined>;
}

export function requireOption(input: VerbInput, name: string): string {
  const value = input.options[name];
  if (value === undefined || value === '') throw new UsageError(`--${name} is missing`);
  return value;
}

function assertFew(verb: Verb, positionals: readonly string[]): void {
  const unexpected = positionals[verb.takesFile ? 1 : 0];
  if (unexpected !== undefined) throw new UsageError(`unexpected word: ${unexpected}`);
}

/** Splits the words of a call by the options its verb knows; an unknown one is a usage error. */
export function parseWords(
  verb: Verb,
  words: readonly string[],
): Pick<VerbInput, 'options' | 'flags' | 'positionals'> {
  const flags = verb.flags ?? [];
  const options = Object.fromEntries([
    ...verb.options.map((name) => [name, { type: 'string' }] as const),
    ...flags.map((name) => [name, { type: 'boolean' }] as const),
  ]);
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options,
      allowPositionals: true,
      strict: true,
    });
    assertFew(verb, positionals);
    return {
      options: values as Record<string, string | undefined>,
      flags: new Set(Object.keys(values).filter((name) => flags.includes(name))),
      positionals,
    };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** The verb a call names: its first two words together (`export weekly`) or its first alone. */
export function findVerb(
  verbs: Readonly<Record<string, Verb>>,
  words: readonly string[],
): { verb: Verb; rest: readonly string[] } {
  for (const length of [2, 1]) {
    const verb = verbs[words.slice(0, length).join(' ')];
    if (verb) return { verb, rest: words.slice(length) };
  }
  throw new UsageError(words.length === 0 ? 'no command given' : `unknown command: ${words[0]}`);
}

export function describeUsage(verbs: Readonly<Record<string, Verb>>): string {
  return [
    'Usage:',
    ...Object.values(verbs).map((verb) => `  npm run -s cli -- ${verb.usage}`),
  ].join('\n');
}
