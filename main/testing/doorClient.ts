import { type Client, contract } from '#shared/ipc/contract.ts';
import type { Outcome } from '#shared/ipc/envelope.ts';
import { Failure } from '#shared/ipc/failure.ts';

/** Typed calls over any way to the door; a failed reply is thrown as its Failure. */
export function createDoorClient(call: (name: string, input: unknown) => Promise<Outcome>): Client {
  const features = Object.entries(contract).map(([feature, procedures]) => [
    feature,
    Object.fromEntries(
      Object.keys(procedures).map((name) => [
        name,
        async (input: unknown) => {
          const outcome = await call(`${feature}.${name}`, input);
          if (!outcome.ok) throw new Failure(outcome.error);
          return outcome.value;
        },
      ]),
    ),
  ]);
  return Object.fromEntries(features) as Client;
}
