import type { Kysely } from 'kysely';
import type { CommandContext } from '#main/core/context.ts';
import { runFixed } from '#main/db/fixedQuery.ts';
import type { WritableDb } from '#main/db/handles.ts';
import { beginOperation, finishOperation } from '#main/db/history/index.ts';
import type { OperationsTable, Tables } from '#main/db/tables.ts';
import type { OperationNote } from '#shared/ipc/envelope.ts';
import { Failure } from '#shared/ipc/failure.ts';

export interface CommandRun {
  readonly name: string;
  readonly operationId: string;
  readonly base: Omit<CommandContext, 'db' | 'sequence'>;
  run(context: CommandContext): Promise<unknown>;
}

export interface CommandOutcome {
  readonly value: unknown;
  readonly operation: OperationNote;
  readonly tables: readonly string[];
}

async function findStored(
  db: WritableDb,
  command: CommandRun,
): Promise<CommandOutcome | undefined> {
  const [stored] = await runFixed<Pick<OperationsTable, 'result' | 'is_undoable' | 'procedure'>>(
    db,
    'SELECT result, is_undoable, procedure FROM operations WHERE id = ?',
    [command.operationId],
  );
  if (!stored) return undefined;
  if (stored.procedure !== command.name) {
    throw new Failure({ code: 'invalid', key: 'common.operationReused' });
  }
  return {
    value: JSON.parse(stored.result),
    operation: { id: command.operationId, isUndoable: stored.is_undoable === 1 },
    tables: [],
  };
}

/**
 * Runs a command in one transaction under its operation id. An id already in the log does not
 * run again: its stored result is the answer, so a resent command counts once.
 */
export function runCommand(db: Kysely<Tables>, command: CommandRun): Promise<CommandOutcome> {
  return db.transaction().execute(async (transaction) => {
    const stored = await findStored(transaction, command);
    if (stored) return stored;
    const sequence = await beginOperation(transaction, {
      id: command.operationId,
      kind: 'do',
      procedure: command.name,
      at: command.base.clock.now(),
      target: null,
    });
    const value = await command.run({ ...command.base, db: transaction, sequence });
    const { tables, isUndoable } = await finishOperation(transaction, sequence, value);
    return {
      value,
      operation: { id: command.operationId, isUndoable },
      tables,
    };
  });
}
