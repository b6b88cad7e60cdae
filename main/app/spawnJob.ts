import { app, utilityProcess } from 'electron';
import type { FromJob } from '#main/jobs/jobMessages.ts';
import type { JobProcess } from '#main/jobs/startJob.ts';
import { builtPaths } from './paths.ts';

/** Starts a job as a utility process: no window, no workspace, gone when its file is written. */
export function spawnJob(): JobProcess {
  const child = utilityProcess.fork(builtPaths.job, [], { serviceName: 'Crewbook Job' });
  return {
    pid: () => child.pid,
    post: (message) => child.postMessage(message),
    onMessage: (listener) => {
      child.on('message', (message: FromJob) => listener(message));
    },
    onExit: (listener) => {
      child.once('exit', listener);
    },
    kill: () => {
      child.kill();
    },
  };
}

/** Bytes of memory one of our processes holds, on every system Electron runs on. */
export function measureMemory(pid: number): number | undefined {
  const metric = app.getAppMetrics().find((process) => process.pid === pid);
  return metric && metric.memory.workingSetSize * 1024;
}
