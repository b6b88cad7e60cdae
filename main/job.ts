import type { ToJob } from '#main/jobs/jobMessages.ts';
import { type JobLine, serveJob } from '#main/jobs/serveJob.ts';

/**
 * A disposable process for one export: an Electron utility process of the app, or a plain Node
 * child of the command line. It never opens a workspace.
 */
interface ParentPort {
  on(event: 'message', listener: (event: { readonly data: ToJob }) => void): void;
  postMessage(message: unknown): void;
}

function utilityLine(port: ParentPort): JobLine {
  return {
    post: (message) => port.postMessage(message),
    onMessage: (listener) => port.on('message', (event) => listener(event.data)),
  };
}

/** Ends with its parent: a job without one has nobody to write for. */
function childLine(): JobLine {
  process.on('disconnect', () => process.exit());
  return {
    post: (message) => process.send?.(message),
    onMessage: (listener) => process.on('message', (message: ToJob) => listener(message)),
  };
}

const { parentPort } = process as { parentPort?: ParentPort };
serveJob(parentPort ? utilityLine(parentPort) : childLine());
