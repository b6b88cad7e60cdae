import { fork } from 'node:child_process';

/** A disposable process seen from its parent: an Electron utility process or a Node child. */
export interface ChildLine<To, From> {
  readonly pid: () => number | undefined;
  readonly post: (message: To) => void;
  readonly onMessage: (listener: (message: From) => void) => void;
  readonly onExit: (listener: () => void) => void;
  readonly kill: () => void;
}

/** Starts a child of plain Node: for the command line and for tests. */
export function forkChild<To, From>(entry: string): ChildLine<To, From> {
  const child = fork(entry, [], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  return {
    pid: () => child.pid,
    post: (message) => {
      if (child.connected) child.send(message as object, () => undefined);
    },
    onMessage: (listener) => {
      child.on('message', (message) => listener(message as From));
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
