import {
  type ComponentType,
  lazy,
  type ReactNode,
  Suspense,
  useState,
  useSyncExternalStore,
} from 'react';
import { queryClient } from './queryClient.ts';

/** Milliseconds between two looks whether the first page still waits for its data. */
const pause = 100;

let hasStarted = false;
let isSettled = false;
const listeners = new Set<() => void>();

function look(): void {
  if (queryClient.isFetching() > 0) {
    setTimeout(look, pause);
    return;
  }
  requestIdleCallback(() => {
    isSettled = true;
    for (const listener of listeners) listener();
  });
}

function subscribe(listener: () => void): () => void {
  if (!hasStarted) setTimeout(look, pause);
  hasStarted = true;
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** False until the first page shows its data and the window has time for other things. */
function useSettled(): boolean {
  return useSyncExternalStore(subscribe, () => isSettled);
}

/** Draws its children once the window is settled: parts that nobody can need before. */
export function Late({ children }: { readonly children: ReactNode }) {
  return useSettled() && <Suspense fallback={null}>{children}</Suspense>;
}

export interface WithPreload {
  /** Fetches the code without drawing anything; a failure shows when it is drawn. */
  preload(): Promise<void>;
}

/**
 * A component whose code is loaded when it is drawn first, or asked for. Once it is there it is
 * drawn at once: React's own lazy would show the fallback even then, and leave it for 300 ms.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> & WithPreload {
  let loaded: ComponentType<Props> | undefined;
  const loadOnce = async () => {
    loaded ??= await load();
    return { default: loaded };
  };
  const Lazy = lazy(loadOnce);
  function Part(props: Props) {
    // Chosen once: another component in its place would lose what is typed.
    const [Chosen] = useState<ComponentType<Props>>(() => loaded ?? Lazy);
    return <Chosen {...props} />;
  }
  const preload = async () => {
    await loadOnce().catch(() => undefined);
  };
  return Object.assign(Part, { preload });
}
