import type { ChildLine } from '#main/core/childLine.ts';
import { Failure, type FailureData } from '#shared/ipc/failure.ts';
import { removeLeftovers } from './atomicWrite.ts';
import type {
  FromJob,
  JobProgress,
  JobResult,
  PrintedParts,
  PrintRequest,
  ToJob,
  UncheckedJobRequest,
} from './jobMessages.ts';
import { readMemory } from './readMemory.ts';

export interface JobLimits {
  readonly milliseconds: number;
  readonly bytes: number;
}

const exportLimits: JobLimits = { milliseconds: 180_000, bytes: 1_500_000_000 };

export interface JobStart {
  readonly spawn: () => ChildLine<ToJob, FromJob>;
  readonly request: UncheckedJobRequest;
  readonly print: (request: PrintRequest, signal: AbortSignal) => Promise<PrintedParts>;
  readonly onProgress?: (progress: JobProgress) => void;
  readonly limits?: JobLimits;
  /** Bytes of memory the process holds, or undefined where that cannot be told. */
  readonly measureMemory?: (pid: number) => number | undefined;
}

export interface RunningJob {
  /** Null when it was cancelled; rejects with a Failure. The process is gone by then. */
  readonly result: Promise<JobResult | null>;
  /** Asks the job to stop and ends it if it does not. Has no effect on a finished one. */
  readonly cancel: () => void;
}

/** How often the watchdog looks, and how long a job may take to stop by itself. */
const watchInterval = 200;
const graceTime = 1_500;

type End =
  | { readonly state: 'done'; readonly result: JobResult }
  | { readonly state: 'cancelled' }
  | { readonly state: 'failed'; readonly error: FailureData };

/** Starts a process for one job, watches its time and memory, and makes sure it is gone after. */
export function startJob(start: JobStart): RunningJob {
  const child = start.spawn();
  const printing = new AbortController();
  const limits = start.limits ?? exportLimits;
  let end: End | undefined;

  const finish = (outcome: End) => {
    end ??= outcome;
    child.kill();
  };
  const fail = (error: FailureData) => finish({ state: 'failed', error });
  const timer = setTimeout(() => fail(tooSlow(limits)), limits.milliseconds);
  const watch = setInterval(() => {
    const pid = child.pid();
    const bytes = pid === undefined ? undefined : (start.measureMemory ?? readMemory)(pid);
    if (bytes !== undefined && bytes > limits.bytes) fail(tooMuchMemory);
  }, watchInterval);

  const receive = (message: FromJob) => {
    if (end) return;
    if (message.type === 'ready') child.post({ type: 'run', request: start.request });
    if (message.type === 'progress') start.onProgress?.(message.progress);
    if (message.type === 'print') void print(message.id, message.request);
    if (message.type === 'done') finish({ state: 'done', result: message.result });
    if (message.type === 'cancelled') finish({ state: 'cancelled' });
    if (message.type === 'failed') fail(message.error);
  };

  const print = async (id: number, request: PrintRequest) => {
    const reply: ToJob = await start.print(request, printing.signal).then(
      (parts) => ({ type: 'printed', id, parts }),
      (error: unknown) => ({ type: 'printFailed', id, error: toPrintFailure(error) }),
    );
    if (!end) child.post(reply);
  };

  const result = new Promise<void>((resolve) => {
    child.onMessage(receive);
    child.onExit(resolve);
  }).then(async () => {
    clearTimeout(timer);
    clearInterval(watch);
    printing.abort();
    await removeLeftovers(start.request.target);
    return settle(end ?? { state: 'failed', error: stopped });
  });

  const cancel = () => {
    if (end) return;
    printing.abort();
    child.post({ type: 'cancel' });
    setTimeout(() => finish({ state: 'cancelled' }), graceTime).unref();
  };
  return { result, cancel };
}

function settle(end: End): JobResult | null {
  if (end.state === 'failed') throw new Failure(end.error);
  return end.state === 'done' ? end.result : null;
}

const stopped: FailureData = { code: 'internal', key: 'files.stopped' };
const tooMuchMemory: FailureData = { code: 'storage', key: 'files.tooMuchMemory' };

function tooSlow(limits: JobLimits): FailureData {
  const seconds = Math.max(1, Math.round(limits.milliseconds / 1000));
  return { code: 'storage', key: 'files.tooSlow', params: { seconds } };
}

function toPrintFailure(error: unknown): FailureData {
  return error instanceof Failure ? error.data : { code: 'internal', key: 'files.printFailed' };
}
