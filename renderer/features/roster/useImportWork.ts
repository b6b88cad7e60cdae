import { queryOptions, useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { isComposing, isInTextField } from '#renderer/lib/keyboard.ts';
import { queryClient } from '#renderer/lib/queryClient.ts';
import { changeWork, type ImportAct, type ImportWork } from './importWork.ts';

interface Steps {
  readonly past: readonly ImportWork[];
  readonly work: ImportWork | null;
  readonly future: readonly ImportWork[];
}

const nothing: Steps = { past: [], work: null, future: [] };
const mostSteps = 200;

/** Kept for as long as the workspace is open: a look at another page loses nothing. */
const keptSteps = queryOptions({
  queryKey: ['roster', 'steps'],
  queryFn: () => nothing,
  initialData: nothing,
  gcTime: Number.POSITIVE_INFINITY,
  structuralSharing: false,
});

function setSteps(change: (steps: Steps) => Steps): void {
  queryClient.setQueryData(keptSteps.queryKey, (steps) => change(steps ?? nothing));
}

function act({ past, work }: Steps, done: ImportAct): Steps {
  if (work === null) return nothing;
  return { past: [...past, work].slice(-mostSteps), work: changeWork(work, done), future: [] };
}

function back(steps: Steps): Steps {
  const { past, work, future } = steps;
  const before = past.at(-1);
  if (work === null || before === undefined) return steps;
  return { past: past.slice(0, -1), work: before, future: [work, ...future] };
}

function forth(steps: Steps): Steps {
  const { past, work, future } = steps;
  const [next, ...others] = future;
  if (work === null || next === undefined) return steps;
  return { past: [...past, work], work: next, future: others };
}

/** Null for any other key. */
function directionOf(event: KeyboardEvent): 'back' | 'forth' | null {
  const key = event.key.toLowerCase();
  if (!(event.ctrlKey || event.metaKey) || event.altKey || isComposing(event)) return null;
  if (key === 'y') return 'forth';
  if (key !== 'z') return null;
  return event.shiftKey ? 'forth' : 'back';
}

/**
 * The table under review and what was said of it, step by step: its own undo comes before that of
 * the workspace, which has not changed yet.
 */
export function useImportWork() {
  const { data: steps } = useQuery(keptSteps);
  const press = useEffectEvent((event: KeyboardEvent): void => {
    const direction = directionOf(event);
    if (direction === null || isInTextField(event.target)) return;
    const next = direction === 'back' ? back(steps) : forth(steps);
    if (next === steps) return;
    setSteps(() => next);
    event.preventDefault();
    event.stopPropagation();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => press(event);
    // Before the workspace's own keys.
    window.addEventListener('keydown', listen, true);
    return () => window.removeEventListener('keydown', listen, true);
  }, []);
  return {
    work: steps.work,
    begin: (work: ImportWork | null) => setSteps(() => ({ ...nothing, work })),
    act: (done: ImportAct) => setSteps((current) => act(current, done)),
    /** What is imported is the workspace's to undo. */
    forgetSteps: () => setSteps(({ work }) => ({ ...nothing, work })),
  };
}
