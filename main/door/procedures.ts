import type { AnyHandler } from '#main/core/context.ts';
import type { FeatureContract, Procedure } from '#shared/ipc/procedure.ts';

export interface ServedProcedure {
  readonly procedure: Procedure;
  readonly handler: AnyHandler;
}

type Handlers = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** One flat map `feature.procedure` → contract and handler. A missing handler stops the start. */
export function listProcedures(
  contract: Readonly<Record<string, FeatureContract>>,
  handlers: Handlers,
): ReadonlyMap<string, ServedProcedure> {
  const served = new Map<string, ServedProcedure>();
  for (const [feature, procedures] of Object.entries(contract)) {
    for (const [name, procedure] of Object.entries(procedures)) {
      const handler = handlers[feature]?.[name];
      if (typeof handler !== 'function') throw new Error(`no handler for ${feature}.${name}`);
      served.set(`${feature}.${name}`, { procedure, handler: handler as AnyHandler });
    }
  }
  return served;
}
