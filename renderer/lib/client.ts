import type { z } from 'zod';
import { type Client, type Contract, contract } from '#shared/ipc/contract.ts';
import type { OperationNote, Outcome } from '#shared/ipc/envelope.ts';
import { Failure } from '#shared/ipc/failure.ts';
import type { OutputOf, Procedure } from '#shared/ipc/procedure.ts';

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

async function send(name: string, procedure: Procedure, input: unknown): Promise<Outcome> {
  const isCommand = procedure.kind === 'command';
  const request = {
    id: nextId++,
    name,
    input,
    ...(isCommand ? { operationId: crypto.randomUUID() } : {}),
  };
  const canResend = procedure.kind !== 'act' && procedure.kind !== 'local';
  try {
    return JSON.parse(await window.app.call(JSON.stringify(request), canResend)) as Outcome;
  } catch {
    return { ok: false, error: { code: 'storage', key: 'workspace.interrupted' } };
  }
}

function mapContract(make: (name: string, procedure: Procedure) => unknown): unknown {
  return Object.fromEntries(
    Object.entries(contract).map(([feature, procedures]) => [
      feature,
      Object.fromEntries(
        Object.entries(procedures).map(([name, procedure]) => [
          name,
          make(`${feature}.${name}`, procedure),
        ]),
      ),
    ]),
  );
}

function valueOrThrow(outcome: Outcome): Extract<Outcome, { ok: true }> {
  if (!outcome.ok) throw new Failure(outcome.error);
  return outcome;
}

/** Every procedure of the contract as a function; a failed reply is thrown as `Failure`. */
export const client = mapContract(
  (name, procedure) => async (input: unknown) =>
    valueOrThrow(await send(name, procedure, input)).value,
) as Client;

export const commands = mapContract((name, procedure) => async (input: unknown) => {
  const { value, operation } = valueOrThrow(await send(name, procedure, input));
  return { value, operation };
}) as Commands;
