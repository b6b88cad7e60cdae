import type { ParentLine } from '#main/core/parentLine.ts';
import { Failure, type FailureData } from '#shared/ipc/failure.ts';
import { type FromJob, JobRequest, type PrintedParts, type ToJob } from './jobMessages.ts';
import { runJob } from './runJob.ts';

interface WaitingPrint {
  readonly resolve: (parts: PrintedParts) => void;
  readonly reject: (error: unknown) => void;
}

/** Runs the one job this process is for. The parent ends the process once it has the outcome. */
export function serveJob(line: ParentLine<ToJob, FromJob>): void {
  const abort = new AbortController();
  const prints = new Map<number, WaitingPrint>();
  const print = (request: Extract<FromJob, { type: 'print' }>['request']) =>
    new Promise<PrintedParts>((resolve, reject) => {
      const id = prints.size + 1;
      prints.set(id, { resolve, reject });
      abort.signal.addEventListener('abort', () => reject(abort.signal.reason));
      line.post({ type: 'print', id, request });
    });

  const run = async (request: unknown): Promise<FromJob> => {
    try {
      const result = await runJob(JobRequest.parse(request), {
        print,
        signal: abort.signal,
        report: (step, done, total) =>
          line.post({ type: 'progress', progress: { step, done, total } }),
      });
      return { type: 'done', result };
    } catch (error) {
      return abort.signal.aborted
        ? { type: 'cancelled' }
        : { type: 'failed', error: toData(error) };
    }
  };

  line.onMessage((message) => {
    if (message.type === 'run') void run(message.request).then(line.post);
    if (message.type === 'cancel') abort.abort();
    if (message.type === 'printed') prints.get(message.id)?.resolve(message.parts);
    if (message.type === 'printFailed') prints.get(message.id)?.reject(new Failure(message.error));
  });
  line.post({ type: 'ready' });
}

function toData(error: unknown): FailureData {
  if (error instanceof Failure) return error.data;
  const isShape = error instanceof Error && error.name === 'ZodError';
  return isShape
    ? { code: 'invalid', key: 'files.wrongContent' }
    : { code: 'internal', key: 'files.stopped' };
}
