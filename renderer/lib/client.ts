import type { z } from 'zod';
import type { Client, Contract } from '#shared/ipc/contract.ts';
import type { OperationNote, Outcome } from '#shared/ipc/envelope.ts';
import { Failure } from '#shared/ipc/failure.ts';
import type { OutputOf, Procedure } from '#shared/ipc/procedure.ts';
import { isSentOnce } from '#shared/ipc/sentOnce.ts';

interface AppBridge {
  call(json: string, canResend: boolean): Promise<string>;
  onChanged(listener: (json: string) => void): () => void;
  onProgress(listener: (json: string) => void): () => void;
}

declare global {
  interface Window {
    readonly app: AppBridge;
  }
}

export interface CommandResult<Value> {
  readonly value: Value;
  readonly operation: OperationNote | undefined;
}

/** Commands with their operation, so that a notice can offer to undo exactly that act. */
export type Commands = {
  readonly [F in keyof Contract]: {
    readonly [P in keyof Contract[F] as Contract[F][P] extends Procedure<'command'> ? P : never]: (
      input: Contract[F][P] extends Procedure ? z.input<Contract[F][P]['input']> : never,
    ) => Promise<
      CommandResult<Contract[F][P] extends Procedure ? OutputOf<Contract[F][P]> : never>
    >;
  };
};

let nextId = 1;

/** The store looks at the operation of commands only; which those are the page need not know. */
async function send(name: string, input: unknown): Promise<Outcome> {
  const request = { id: nextId++, name, input, operationId: crypto.randomUUID() };
  try {
    return JSON.parse(await window.app.call(JSON.stringify(request), !isSentOnce(name))) as Outcome;
  } catch {
    return { ok: false, error: { code: 'storage', key: 'workspace.interrupted' } };
  }
}

function makeOnDemand(make: (name: string) => unknown): Record<string, unknown> {
  return new Proxy<Record<string, unknown>>(Object.create(null), {
    get: (made, name) => {
      if (typeof name !== 'string') return undefined;
      made[name] ??= make(name);
      return made[name];
    },
  });
}

/**
 * A function for every procedure that somebody uses. The contract gives the types only: building
 * its schemas would cost more than all else that comes before the first paint.
 */
function mapProcedures(make: (name: string) => unknown): unknown {
  return makeOnDemand((feature) => makeOnDemand((name) => make(`${feature}.${name}`)));
}

function valueOrThrow(outcome: Outcome): Extract<Outcome, { ok: true }> {
  if (!outcome.ok) throw new Failure(outcome.error);
  return outcome;
}

/** Every procedure of the contract as a function; a failed reply is thrown as `Failure`. */
export const client = mapProcedures(
  (name) => async (input: unknown) => valueOrThrow(await send(name, input)).value,
) as Client;

export const commands = mapProcedures((name) => async (input: unknown) => {
  const { value, operation } = valueOrThrow(await send(name, input));
  return { value, operation };
}) as Commands;
