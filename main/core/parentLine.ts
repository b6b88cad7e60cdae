/** The line to the process that started this one, whatever kind of process it is. */
export interface ParentLine<In, Out> {
  readonly post: (message: Out) => void;
  readonly onMessage: (listener: (message: In) => void) => void;
}

interface ParentPort {
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): void;
  postMessage(message: unknown): void;
}

/**
 * Connects a disposable process: an Electron utility process of the app, or a plain Node child of
 * the command line and tests. A child ends with its parent: it has nobody to work for.
 */
export function connectToParent<In, Out>(): ParentLine<In, Out> {
  const { parentPort } = process as { parentPort?: ParentPort };
  if (parentPort) {
    return {
      post: (message) => parentPort.postMessage(message),
      onMessage: (listener) => parentPort.on('message', ({ data }) => listener(data as In)),
    };
  }
  process.on('disconnect', () => process.exit());
  return {
    post: (message) => process.send?.(message),
    onMessage: (listener) => process.on('message', (message) => listener(message as In)),
  };
}
