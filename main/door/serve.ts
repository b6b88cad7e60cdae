import type { Kysely } from 'kysely';
import type { z } from 'zod';
import type { Clock } from '#main/core/clock.ts';
import type { Host } from '#main/core/host.ts';
import type { NewId } from '#main/core/ids.ts';
import type { Log } from '#main/core/log.ts';
import { toFailureData } from '#main/core/systemFailures.ts';
import type { Tables } from '#main/db/tables.ts';
import { type ChangeNotice, type Outcome, Request } from '#shared/ipc/envelope.ts';
import { Failure, type FailureField } from '#shared/ipc/failure.ts';
import { errorClass } from './errorClass.ts';
import type { FindProcedure, ServedProcedure } from './procedures.ts';
import { runCommand } from './runCommand.ts';

/** Longer than a display frame: worth a look (architecture, "How one request travels", 11). */
const slowMilliseconds = 16;

export interface DoorParts {
  readonly findProcedure: FindProcedure;
  /** The open workspace, or null while none is open. */
  readonly getDb: () => Kysely<Tables> | null;
  readonly host: Host;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly log: Log;
  readonly publish: (notice: ChangeNotice) => void;
}

export type Serve = (request: unknown) => Promise<Outcome>;

function toFields(error: z.ZodError): FailureField[] {
  return error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.code }));
}

function parseInput({ procedure }: ServedProcedure, input: unknown): never {
  const parsed = procedure.input.safeParse(input);
  if (!parsed.success) {
    throw new Failure({
      code: 'invalid',
      key: 'common.invalidInput',
      fields: toFields(parsed.error),
    });
  }
  return parsed.data as never;
}

function requireDb(parts: DoorParts): Kysely<Tables> {
  const db = parts.getDb();
  if (!db) throw new Failure({ code: 'storage', key: 'workspace.noneOpen' });
  return db;
}

async function run(
  parts: DoorParts,
  request: Request,
  served: ServedProcedure | undefined,
): Promise<Outcome> {
  if (!served) throw new Failure({ code: 'not_found', key: 'common.unknownProcedure' });
  const input = parseInput(served, request.input);
  const base = { clock: parts.clock, newId: parts.newId, host: parts.host };
  const call = (context: object) => served.handler(context as never, input);
  switch (served.procedure.kind) {
    case 'status':
    case 'local':
      return { ok: true, value: await call(base) };
    case 'query':
      // One connection held for the whole query: two statements see the same state.
      return {
        ok: true,
        value: await requireDb(parts)
          .connection()
          .execute((db) => call({ ...base, db })),
      };
    case 'act':
      return { ok: true, value: await call({ ...base, db: requireDb(parts) }) };
    case 'draft':
      return {
        ok: true,
        value: await requireDb(parts)
          .transaction()
          .execute((db) => call({ ...base, db })),
      };
    case 'command': {
      const { value, operation, tables } = await runCommand(requireDb(parts), {
        name: request.name,
        operationId: request.operationId ?? parts.newId(),
        base,
        run: call,
      });
      if (tables.length > 0) parts.publish({ tables });
      return { ok: true, value, operation };
    }
  }
}

/** The one way in: find the procedure, parse, run, answer in an envelope, announce changes. */
export function createDoor(parts: DoorParts): Serve {
  return async (unknownRequest) => {
    const startedAt = performance.now();
    const parsed = Request.safeParse(unknownRequest);
    if (!parsed.success) {
      return { ok: false, error: { code: 'invalid', key: 'common.invalidInput' } };
    }
    const { name } = parsed.data;
    let served: ServedProcedure | undefined;
    try {
      served = await parts.findProcedure(name);
      return await run(parts, parsed.data, served);
    } catch (error) {
      const failure = toFailureData(error);
      if (failure.code === 'internal') parts.log(`failed.${errorClass(error)}`);
      return { ok: false, error: failure };
    } finally {
      const duration = performance.now() - startedAt;
      const kind = served?.procedure.kind;
      const isOwnWork = kind === 'query' || kind === 'command' || kind === 'draft';
      if (duration > slowMilliseconds && isOwnWork) {
        parts.log(`slow.${name}`, { milliseconds: Math.round(duration) });
      }
    }
  };
}
