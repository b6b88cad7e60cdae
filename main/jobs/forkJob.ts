import { fork } from 'node:child_process';
import type { FromJob } from './jobMessages.ts';
import type { JobProcess } from './startJob.ts';

/** Starts a job as a child of plain Node: for the command line and for tests. */
export function forkJob(entry: string): JobProcess {
  const child = fork(entry, [], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  return {
    pid: () => child.pid,
    post: (message) => {
      if (child.connected) child.send(message, () => undefined);
    },
    onMessage: (listener) => {
      child.on('message', (message) => listener(message as FromJob));
    },
    onExit: (listener) => {
      child.once('exit', listener);
      child.once('error', listener);
    },
    kill: () => {
      child.kill('SIGKILL');
    },
  };
}
