import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import { decodeText } from '#main/core/decodeText.ts';
import { matchPost } from '#shared/features/org/builtin/matchPost.ts';
import type { Person } from '#shared/features/reports/matchPerson.ts';
import { isIsoDate } from '#shared/lib/isoWeek.ts';
import { UsageError, VerbFailure, type VerbInput } from './commandLine.ts';
import { explainFailures } from './withWorkspace.ts';

/** `--today D`: the day a command believes it is. */
export function requireDay(input: VerbInput, name: string): string {
  const day = input.options[name] ?? '';
  if (!isIsoDate(day)) throw new UsageError(`--${name} takes a date such as 2026-06-15`);
  return day;
}

export function readBytesOrFail(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    throw new VerbFailure(`读不到文件 ${path}，什么都没有改动。请检查路径。`);
  }
}

function readFileOrFail(path: string): string {
  return decodeText(readBytesOrFail(path));
}

/**
 * The text named by the one positional, from stdin for `-` or nothing; of a Word or Excel file the
 * words in it.
 */
export async function readText(input: VerbInput): Promise<string> {
  const [file = '-'] = input.positionals;
  if (file === '-') return decodeText(await input.readStdin());
  if (!/\.(?:docx|xlsx)$/iu.test(file)) return readFileOrFail(file);
  const bytes = readBytesOrFail(file);
  return explainFailures(() => input.readGivenFile({ name: basename(file), bytes }));
}

const PeopleFile = z.array(
  z.union([
    z.string().min(1),
    z.object({
      name: z.string().min(1),
      post: z.string().optional(),
      aliases: z.array(z.string()).optional(),
    }),
  ]),
);

function toPerson(entry: z.infer<typeof PeopleFile>[number], index: number): Person {
  const id = `person-${index + 1}`;
  if (typeof entry === 'string') return { id, name: entry, aliases: [] };
  const postCode = entry.post === undefined ? null : matchPost(entry.post);
  const person = { id, name: entry.name, aliases: entry.aliases ?? [] };
  return postCode === null ? person : { ...person, postCode };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A people file: names, or names with post and other names. */
export function readPeopleFile(path: string): Person[] {
  const parsed = PeopleFile.safeParse(parseJson(readFileOrFail(path)));
  if (!parsed.success) {
    throw new VerbFailure(
      `${path} 不是人员名单（JSON 数组，元素是姓名或 {name, post, aliases}）。`,
    );
  }
  return parsed.data.map(toPerson);
}
