import type { AnyHandler } from '#main/core/context.ts';
import type { FeatureContract, Procedure } from '#shared/ipc/procedure.ts';

export interface ServedProcedure {
  readonly procedure: Procedure;
  readonly handler: AnyHandler;
}

/** What one feature serves: its part of the contract and the handlers of it, by the same names. */
export interface ServedFeature {
  readonly contract: FeatureContract;
  readonly handlers: Readonly<Record<string, unknown>>;
}

/** Every feature by its name, each loaded when it is first asked for. */
export type ServedFeatures = Readonly<Record<string, () => Promise<ServedFeature>>>;

export type FindProcedure = (name: string) => Promise<ServedProcedure | undefined>;

function pick({ contract, handlers }: ServedFeature, name: string): ServedProcedure | undefined {
  const procedure = Object.hasOwn(contract, name) ? contract[name] : undefined;
  const handler = handlers[name];
  if (!procedure || typeof handler !== 'function') return undefined;
  return { procedure, handler: handler as AnyHandler };
}

/**
 * Finds what is served under `feature.procedure`, and loads the code of its feature at the first
 * call; never inside a transaction.
 * @param first what is there without loading a feature
 */
export function createFinder(
  features: ServedFeatures,
  first: Readonly<Record<string, ServedProcedure>>,
): FindProcedure {
  const known = new Map(Object.entries(first));
  return async (name) => {
    const found = known.get(name);
    if (found) return found;
    const [feature = '', procedure = '', ...rest] = name.split('.');
    if (rest.length > 0 || !Object.hasOwn(features, feature)) return undefined;
    const served = pick((await features[feature]?.()) ?? { contract: {}, handlers: {} }, procedure);
    if (served) known.set(name, served);
    return served;
  };
}
