import type { Host } from '#main/core/host.ts';
import { Failure } from '#shared/ipc/failure.ts';

/** Without windows there is nobody to ask: every act that needs one is refused. */
export function createPlainHost(acts: Partial<Host> = {}): Host {
  const refuse = (): Promise<never> =>
    Promise.reject(new Failure({ code: 'rule', key: 'common.needsWindow' }));
  return new Proxy(acts as Host, { get: (target, name) => Reflect.get(target, name) ?? refuse });
}
