import { extname, isAbsolute, resolve } from 'node:path';
import { z } from 'zod';
import { parseWords, UsageError } from '#main/commandLine/commandLine.ts';
import { Week } from '#shared/features/reports/reportsModel.ts';
import { isIsoWeek } from '#shared/lib/isoWeek.ts';

const bossFormats = ['docx', 'pptx', 'xlsx', 'pdf', 'png', 'md', 'txt'] as const;
const Path = z.string().max(4000).refine(isAbsolute);

/** What the installed program does without a window. Paths are absolute. */
export const Call = z.discriminatedUnion('verb', [
  z.object({ verb: z.literal('friday'), week: Week, dir: Path }),
  z.object({
    verb: z.literal('export boss'),
    week: Week,
    out: Path,
    format: z.enum(bossFormats),
  }),
]);
export type Call = z.infer<typeof Call>;

export type ReadCall =
  | { readonly kind: 'none' }
  | { readonly kind: 'call'; readonly call: Call }
  | { readonly kind: 'usage'; readonly text: string };

interface CallFacts {
  /** What the program was started with, whatever stands before the verb. */
  readonly args: readonly string[];
  readonly folder: string;
  /** The week meant when none is given. */
  readonly currentWeek: string;
}

const usage = `Usage:
  Crewbook friday [--week 2026-W24] --dir FOLDER
  Crewbook export boss [--week 2026-W24] --out FILE.${bossFormats.join('|')}
The workspace is the one used last. Without --week it is the current one.
`;

type Options = Readonly<Record<string, string | undefined>>;

function readWeek({ week }: Options, { currentWeek }: CallFacts): string {
  if (week === undefined) return currentWeek;
  if (!isIsoWeek(week)) throw new UsageError('--week takes an ISO week such as 2026-W24');
  return week;
}

function readOptions(words: readonly string[], names: readonly string[]): Options {
  const verb = { usage: '', options: names, run: async () => undefined };
  const { options, positionals } = parseWords(verb, words);
  if (positionals.length > 0) throw new UsageError(`unknown: ${positionals[0]}`);
  return options;
}

function readPath(options: Options, name: string, { folder }: CallFacts): string {
  const path = options[name];
  if (path === undefined || path === '') throw new UsageError(`--${name} is missing`);
  return resolve(folder, path);
}

function toFriday(words: readonly string[], facts: CallFacts): Call {
  const options = readOptions(words, ['week', 'dir']);
  const dir = readPath(options, 'dir', facts);
  return { verb: 'friday', week: readWeek(options, facts), dir };
}

function toBoss(words: readonly string[], facts: CallFacts): Call {
  const options = readOptions(words, ['week', 'out']);
  const out = readPath(options, 'out', facts);
  const ending = extname(out).slice(1).toLowerCase();
  const format = bossFormats.find((known) => known === ending);
  if (!format) throw new UsageError(`--out must end in one of: ${bossFormats.join(' ')}`);
  return { verb: 'export boss', week: readWeek(options, facts), out, format };
}

/** The verb a start names; a start without one is the app itself. */
export function readCall(facts: CallFacts): ReadCall {
  const { args } = facts;
  const at = args.findIndex((word) => word === 'friday' || word === 'export');
  if (at < 0) return { kind: 'none' };
  try {
    if (args[at] === 'friday') return { kind: 'call', call: toFriday(args.slice(at + 1), facts) };
    if (args[at + 1] !== 'boss') throw new UsageError('export takes: boss');
    return { kind: 'call', call: toBoss(args.slice(at + 2), facts) };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { kind: 'usage', text: `${error.message}\n${usage}` };
  }
}
