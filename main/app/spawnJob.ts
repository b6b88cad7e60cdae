import { app } from 'electron';
import type { ChildLine } from '#main/core/childLine.ts';
import type { FromJob, ToJob } from '#main/jobs/jobMessages.ts';
import { builtPaths } from './paths.ts';
import { spawnUtility } from './spawnUtility.ts';

/** Starts a job as a utility process. */
export function spawnJob(): ChildLine<ToJob, FromJob> {
  return spawnUtility(builtPaths.job, 'Crewbook Job');
}

/** Bytes of memory one of our processes holds, on every system Electron runs on. */
export function measureMemory(pid: number): number | undefined {
  const metric = app.getAppMetrics().find((process) => process.pid === pid);
  return metric && metric.memory.workingSetSize * 1024;
}
