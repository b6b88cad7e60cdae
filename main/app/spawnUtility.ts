import { utilityProcess } from 'electron';
import type { ChildLine } from '#main/core/childLine.ts';

/** Starts a disposable utility process: no window, no workspace, gone when its work is done. */
export function spawnUtility<To, From>(entry: string, serviceName: string): ChildLine<To, From> {
  const child = utilityProcess.fork(entry, [], { serviceName });
  return {
    pid: () => child.pid,
    post: (message) => child.postMessage(message),
    onMessage: (listener) => {
      child.on('message', (message: From) => listener(message));
    },
    onExit: (listener) => {
      child.once('exit', listener);
    },
    kill: () => {
      child.kill();
    },
  };
}
