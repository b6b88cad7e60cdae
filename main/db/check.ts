import type { SqliteConnection } from './connection.ts';
import { assertHeaderIsOurs } from './fileHeader.ts';
import { inspectRows } from './history/index.ts';
import { listLoggedTables } from './history/loggedTables.ts';
import { latestVersion } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { openConnection } from './sqlite.ts';

export interface CheckResult {
  readonly ok: boolean;
  readonly problems: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
  readonly contentHash: string;
}

/** Rows of every logged table. */
function countRows(connection: SqliteConnection): Record<string, number> {
  return Object.fromEntries(
    listLoggedTables(connection).map(({ name }) => [
      name,
      Number(connection.prepare(`SELECT count(*) FROM "${name}"`).pluck().get()),
    ]),
  );
}

/** Structure, references and the content of every row against the hash written when it was saved. */
export function checkConnection(connection: SqliteConnection): CheckResult {
  const problems: string[] = [];
  const integrity = connection.pragma('integrity_check') as { integrity_check: string }[];
  for (const { integrity_check } of integrity) {
    if (integrity_check !== 'ok') problems.push(`integrity: ${integrity_check}`);
  }
  const broken = connection.pragma('foreign_key_check') as { table: string; parent: string }[];
  for (const { table, parent } of broken) problems.push(`reference: ${table} -> ${parent}`);
  const { damaged, contentHash } = inspectRows(connection);
  for (const { table, rowId, problem } of damaged) {
    problems.push(`row ${problem}: ${table} ${rowId}`);
  }
  return { ok: problems.length === 0, problems, counts: countRows(connection), contentHash };
}

export interface CheckedFile extends CheckResult {
  /** What the workspace in it is called. */
  readonly name: string;
}

/** Checks a workspace file nobody has open, without writing to it: header first, then every row. */
export function checkFile(path: string): CheckedFile {
  assertHeaderIsOurs(path, latestVersion(migrations));
  const connection = openConnection(path, { isReadOnly: true });
  try {
    const check = checkConnection(connection);
    const name = String(connection.prepare('SELECT name FROM workspace').pluck().get() ?? '');
    return { ...check, name };
  } finally {
    connection.close();
  }
}
