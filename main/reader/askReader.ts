import type { ChildLine } from '#main/core/childLine.ts';
import { readMemory } from '#main/jobs/readMemory.ts';
import { Failure, type FailureData } from '#shared/ipc/failure.ts';
import type { FromReader, GivenFile, ToReader } from './readerMessages.ts';

export interface ReaderLimits {
  readonly milliseconds: number;
  /** Resident memory of the whole process. */
  readonly bytes: number;
}

const usualLimits: ReaderLimits = { milliseconds: 10_000, bytes: 512 * 1024 * 1024 };
const watchInterval = 100;

export interface ReaderOptions {
  readonly limits?: ReaderLimits;
  /** Bytes of memory a process holds, undefined where that cannot be told. */
  readonly measureMemory?: (pid: number) => number | undefined;
}

const stopped: FailureData = { code: 'internal', key: 'files.readerStopped' };
const tooMuch: FailureData = { code: 'invalid', key: 'files.tooLarge' };

/**
 * Has one file read in a process of its own, which is gone afterwards whatever the file does to
 * it. Rejects with a Failure that names what is wrong.
 */
export function askReader(
  spawn: () => ChildLine<ToReader, FromReader>,
  file: GivenFile,
  { limits = usualLimits, measureMemory = readMemory }: ReaderOptions = {},
): Promise<string> {
  const child = spawn();
  return new Promise<string>((resolve, reject) => {
    const fail = (data: FailureData): void => reject(new Failure(data));
    const timer = setTimeout(() => fail(tooMuch), limits.milliseconds);
    const watch = setInterval(() => {
      const pid = child.pid();
      const bytes = pid === undefined ? undefined : measureMemory(pid);
      if (bytes !== undefined && bytes > limits.bytes) fail(tooMuch);
    }, watchInterval);
    child.onExit(() => {
      clearTimeout(timer);
      clearInterval(watch);
      fail(stopped);
    });
    child.onMessage((message) => {
      if (message.type === 'ready') child.post({ type: 'read', file });
      if (message.type === 'text') resolve(message.text);
      if (message.type === 'failed') fail(message.error);
    });
  }).finally(() => child.kill());
}
