import { Failure } from '#shared/ipc/failure.ts';
import type { SqliteConnection } from './connection.ts';
import { rebuildRowHashes } from './history/rowHashes.ts';
import { rebuildHistoryTriggers, removeHistoryTriggers } from './history/triggers.ts';
import { rebuildSearch } from './search/index.ts';

export interface Migration {
  /** Schema version this step leads to; numbered in tens. */
  readonly number: number;
  readonly sql: string;
}

/** `CREW` in ASCII: marks a SQLite file as a workspace of ours. */
export const applicationId = 0x43524557;

/** The step that brings the full-text index. */
const searchVersion = 60;

export function schemaVersion(connection: SqliteConnection): number {
  return Number(connection.pragma('user_version', { simple: true }));
}

export function latestVersion(migrations: readonly Migration[]): number {
  return migrations.at(-1)?.number ?? 0;
}

function runStep(connection: SqliteConnection, migration: Migration): void {
  connection.exec(migration.sql);
  connection.pragma(`application_id = ${applicationId}`);
  connection.pragma(`user_version = ${migration.number}`);
  const broken = connection.pragma('foreign_key_check');
  if (Array.isArray(broken) && broken.length > 0) {
    throw new Failure({
      code: 'storage',
      key: 'workspace.migrationBroken',
      params: { step: migration.number, rows: broken.length },
    });
  }
}

/**
 * Brings a file to today's schema in one transaction, from taking the triggers off to putting the
 * new ones on: a file cut off half-way would otherwise claim the new version while nothing logs its
 * changes. Foreign keys are switched off *before* BEGIN (inside a transaction the switch does
 * nothing and a rebuilt table would take its children with it). Returns how many steps ran.
 */
export function migrate(connection: SqliteConnection, migrations: readonly Migration[]): number {
  const pending = migrations.filter((step) => step.number > schemaVersion(connection));
  if (pending.length === 0) return 0;
  connection.pragma('foreign_keys = OFF');
  try {
    connection.transaction(() => {
      removeHistoryTriggers(connection);
      for (const step of pending) runStep(connection, step);
      rebuildRowHashes(connection);
      if (schemaVersion(connection) >= searchVersion) rebuildSearch(connection);
      rebuildHistoryTriggers(connection);
    })();
  } finally {
    connection.pragma('foreign_keys = ON');
  }
  return pending.length;
}
