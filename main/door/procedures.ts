import type { AnyHandler } from '#main/core/context.ts';
import type { FeatureContract, Procedure } from '#shared/ipc/procedure.ts';

export interface ServedProcedure {
  readonly procedure: Procedure;
  /** Loads the code of a feature that is not there yet; never inside a transaction. */
  readonly load: () => Promise<AnyHandler>;
}

type FeatureHandlers = Readonly<Record<string, unknown>>;
type Loadable = FeatureHandlers | (() => Promise<FeatureHandlers>);

function pick(handlers: FeatureHandlers | undefined, feature: string, name: string): AnyHandler {
  const handler = handlers?.[name];
  if (typeof handler !== 'function') throw new Error(`no handler for ${feature}.${name}`);
  return handler as AnyHandler;
}

function loaderOf(known: Loadable | undefined, feature: string, name: string) {
  if (typeof known === 'function') return async () => pick(await known(), feature, name);
  const handler = pick(known, feature, name);
  return async () => handler;
}

/**
 * One flat map `feature.procedure` → contract and handler. A missing handler stops the start, or
 * fails the call when its feature is loaded later.
 */
export function listProcedures(
  contract: Readonly<Record<string, FeatureContract>>,
  handlers: Readonly<Record<string, Loadable>>,
): ReadonlyMap<string, ServedProcedure> {
  const served = new Map<string, ServedProcedure>();
  for (const [feature, procedures] of Object.entries(contract)) {
    for (const [name, procedure] of Object.entries(procedures)) {
      const load = loaderOf(handlers[feature], feature, name);
      served.set(`${feature}.${name}`, { procedure, load });
    }
  }
  return served;
}
