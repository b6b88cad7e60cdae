import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkConnection } from './check.ts';
import type { SqliteConnection } from './connection.ts';
import { type Migration, migrate, schemaVersion } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { openConnection } from './sqlite.ts';

const snapshotPath = join(import.meta.dirname, 'schema.sql');

function openMemory(): SqliteConnection {
  const connection = openConnection(':memory:');
  connection.pragma('foreign_keys = ON');
  return connection;
}

function readSchema(connection: SqliteConnection): string {
  const statements = connection
    .prepare<[], string>(
      `SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND type <> 'trigger' AND name NOT LIKE 'sqlite_%' ORDER BY type DESC, name`,
    )
    .pluck()
    .all();
  return `${statements.join(';\n\n')};\n`;
}

const base: Migration = {
  number: 10,
  sql: `
    CREATE TABLE operations (sequence INTEGER PRIMARY KEY) STRICT;
    CREATE TABLE current_operation (sequence INTEGER PRIMARY KEY) STRICT;
    CREATE TABLE changes (operation INTEGER, table_name TEXT, row_id TEXT, before TEXT, after TEXT) STRICT;
    CREATE TABLE hashed_tables (number INTEGER PRIMARY KEY, name TEXT) STRICT;
    CREATE TABLE row_hashes (row_key BLOB, table_number INTEGER, hash BLOB) STRICT;
    CREATE TABLE parents (id TEXT NOT NULL PRIMARY KEY, name TEXT) STRICT;
    CREATE TABLE children (id TEXT NOT NULL PRIMARY KEY, parent_id TEXT NOT NULL REFERENCES parents (id) ON DELETE CASCADE) STRICT;`,
};

function openPopulated(): SqliteConnection {
  const connection = openMemory();
  migrate(connection, [base]);
  connection.exec('INSERT INTO current_operation VALUES (1)');
  connection.exec("INSERT INTO parents VALUES ('p1', '运营部'), ('p2', '客服部')");
  connection.exec("INSERT INTO children VALUES ('c1', 'p1'), ('c2', 'p2')");
  connection.exec('DELETE FROM current_operation');
  return connection;
}

/** The tables as a release with this schema left them, without its triggers and hashes. */
function openAt(version: number): SqliteConnection {
  const connection = openMemory();
  for (const { number, sql } of migrations) if (number <= version) connection.exec(sql);
  connection.pragma(`user_version = ${version}`);
  return connection;
}

const count = (connection: SqliteConnection, table: string): unknown =>
  connection.prepare(`SELECT count(*) FROM ${table}`).pluck().get();

describe('migrations', () => {
  it('lead to the schema that schema.sql shows', () => {
    const connection = openMemory();
    migrate(connection, migrations);
    const schema = readSchema(connection);
    if (process.env.UPDATE_SCHEMA) writeFileSync(snapshotPath, schema);
    expect(schema).toBe(readFileSync(snapshotPath, 'utf8'));
  });

  it('are numbered in tens, in order', () => {
    const numbers = migrations.map((step) => step.number);
    expect(numbers).toEqual(numbers.map((_, index) => (index + 1) * 10));
  });

  it('do nothing on a file that is up to date', () => {
    const connection = openMemory();
    expect(migrate(connection, migrations)).toBe(migrations.length);
    expect(migrate(connection, migrations)).toBe(0);
  });

  it('keep the children when a table with rows is rebuilt', () => {
    const connection = openPopulated();
    const rebuild: Migration = {
      number: 20,
      sql: `
        CREATE TABLE parents_new (id TEXT NOT NULL PRIMARY KEY, name TEXT, mission TEXT NOT NULL DEFAULT '') STRICT;
        INSERT INTO parents_new (id, name) SELECT id, name FROM parents;
        DROP TABLE parents;
        ALTER TABLE parents_new RENAME TO parents;`,
    };
    migrate(connection, [base, rebuild]);
    expect([count(connection, 'parents'), count(connection, 'children')]).toEqual([2, 2]);
    expect(connection.pragma('foreign_keys', { simple: true })).toBe(1);
  });

  it('bring work written before the weekly loop along, unchanged', () => {
    const connection = openAt(30);
    connection.exec(`
      INSERT INTO people (id, name, employment_type, revision) VALUES ('p1', '李敏', 'regular', 1);
      INSERT INTO commitments (id, title, owner_id, state, source_kind, created_at, revision)
      VALUES ('c1', '主图5张', 'p1', 'doing', 'manual', '2026-06-15T01:00:00Z', 1);
      INSERT INTO commitment_events (id, commitment_id, kind, person_id, at)
      VALUES ('e1', 'c1', 'assigned', 'p1', '2026-06-15T01:00:00Z');
      INSERT INTO report_due_rules VALUES ('ops', 5, '18:00');`);
    migrate(connection, migrations);
    expect(connection.prepare('SELECT * FROM commitment_events').all()).toEqual([
      {
        id: 'e1',
        commitment_id: 'c1',
        kind: 'assigned',
        person_id: 'p1',
        reason: '',
        at: '2026-06-15T01:00:00Z',
      },
    ]);
    expect(connection.prepare('SELECT title, kind, duty FROM commitments').all()).toEqual([
      { title: '主图5张', kind: 'task', duty: '' },
    ]);
    expect(count(connection, 'row_hashes')).toBe(4);
    expect(checkConnection(connection)).toMatchObject({ ok: true });
  });

  it('roll a failing step back, with its version, and run none after it', () => {
    const connection = openPopulated();
    const broken: Migration = {
      number: 20,
      sql: 'DELETE FROM children; CREATE TABLE nonsense (',
    };
    const later: Migration = { number: 30, sql: 'CREATE TABLE later (id TEXT)' };
    expect(() => migrate(connection, [base, broken, later])).toThrow();
    expect(schemaVersion(connection)).toBe(10);
    expect(count(connection, 'children')).toBe(2);
    expect(connection.pragma('foreign_keys', { simple: true })).toBe(1);
  });

  it('leave a file that is cut off at any moment as it was, with its triggers', () => {
    const connection = openPopulated();
    const good: Migration = { number: 20, sql: "UPDATE parents SET name = '新名'" };
    const later: Migration = { number: 30, sql: 'DROP TABLE row_hashes' };
    // The last work, hashes and triggers anew, fails for want of its table.
    expect(() => migrate(connection, [base, good, later])).toThrow();
    expect(schemaVersion(connection)).toBe(10);
    expect(() => connection.exec("INSERT INTO parents VALUES ('p3', '设计部')")).toThrow(
      /outside an operation/,
    );
  });

  it('refuse a step that leaves a reference to nothing', () => {
    const connection = openPopulated();
    const orphaning: Migration = { number: 20, sql: "DELETE FROM parents WHERE id = 'p1'" };
    expect(() => migrate(connection, [base, orphaning])).toThrow(/migrationBroken/);
    expect(count(connection, 'parents')).toBe(2);
  });

  it('log every table but the log itself, and refuse a change outside an operation', () => {
    const connection = openPopulated();
    expect(count(connection, 'changes')).toBe(4);
    expect(() => connection.exec("INSERT INTO parents VALUES ('p3', '设计部')")).toThrow(
      /outside an operation/,
    );
  });
});
