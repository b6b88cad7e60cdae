import type { ChildLine } from '#main/core/childLine.ts';
import { readMemory } from '#main/jobs/readMemory.ts';
import { Failure, type FailureData } from '#shared/ipc/failure.ts';
import type { FromReader, GivenFile, Readings, ToReader } from './readerMessages.ts';

export interface ReaderLimits {
  readonly milliseconds: number;
  /** Resident memory of the whole process. */
  readonly bytes: number;
}

const usualLimits: ReaderLimits = { milliseconds: 10_000, bytes: 512 * 1024 * 1024 };
const watchInterval = 100;

export interface ReaderOptions<As extends keyof Readings> {
  readonly as: As;
  readonly limits?: ReaderLimits;
  /** Bytes of memory a process holds, undefined where that cannot be told. */
  readonly measureMemory?: (pid: number) => number | undefined;
  /** Ends the reading. */
  readonly signal?: AbortSignal;
}

const stopped: FailureData = { code: 'internal', key: 'files.readerStopped' };
const tooMuch: FailureData = { code: 'invalid', key: 'files.tooLarge' };

/**
 * Has one file read in a process of its own, which is gone afterwards whatever the file does to
 * it. Rejects with a Failure that names what is wrong.
 */
export function askReader<As extends keyof Readings>(
  spawn: () => ChildLine<ToReader, FromReader>,
  file: GivenFile,
  { as, limits = usualLimits, measureMemory = readMemory, signal }: ReaderOptions<As>,
): Promise<Readings[As]> {
  const child = spawn();
  return new Promise<Readings[As]>((resolve, reject) => {
    const fail = (data: FailureData): void => reject(new Failure(data));
    const timer = setTimeout(() => fail(tooMuch), limits.milliseconds);
    const checkMemory = (): void => {
      const pid = child.pid();
      const bytes = pid === undefined ? undefined : measureMemory(pid);
      if (bytes !== undefined && bytes > limits.bytes) fail(tooMuch);
    };
    const watch = setInterval(checkMemory, watchInterval);
    signal?.addEventListener('abort', () => fail(stopped));
    child.onExit(() => {
      clearTimeout(timer);
      clearInterval(watch);
      fail(stopped);
    });
    child.onMessage((message) => {
      checkMemory();
      if (message.type === 'ready') child.post({ type: 'read', file, as });
      if (message.type === 'done') resolve(message.reading as Readings[As]);
      if (message.type === 'failed') fail(message.error);
    });
  }).finally(() => child.kill());
}
