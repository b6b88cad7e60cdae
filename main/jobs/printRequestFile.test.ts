import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Failure } from '#shared/ipc/failure.ts';
import type { PrintRequest } from './jobMessages.ts';
import { answerPrintFile, printThroughElectron } from './printRequestFile.ts';
import { findPrintRequest } from './printSwitch.ts';

const request: PrintRequest = {
  format: 'png',
  html: '<p>周报</p>',
  width: 750,
  height: null,
  scale: 2,
};
const { signal } = new AbortController();

/** Plays Electron: finds the request among its arguments and answers it. */
function electron(print: (request: PrintRequest) => Promise<readonly Uint8Array[]>) {
  return (args: readonly string[]) => answerPrintFile(findPrintRequest(args) ?? '', print);
}

describe('printing through an Electron of its own', () => {
  it('hands over the pages and brings back the parts in order, leaving no files', async () => {
    const tiles = Array.from({ length: 12 }, (_, index) => Buffer.from([index]));
    let printed: PrintRequest | undefined;
    let folder = '';
    const answer = electron(async (asked) => {
      printed = asked;
      return tiles;
    });
    const launch = (args: readonly string[]) => {
      folder = dirname(findPrintRequest(args) ?? '');
      return answer(args);
    };
    expect(await printThroughElectron(request, launch, signal)).toEqual(tiles);
    expect(printed).toEqual(request);
    expect(existsSync(folder)).toBe(false);
  });

  it('passes on the failure of the other side', async () => {
    const launch = electron(async () => {
      throw new Failure({ code: 'rule', key: 'files.pictureTooLarge' });
    });
    await expect(printThroughElectron(request, launch, signal)).rejects.toMatchObject({
      data: { key: 'files.pictureTooLarge' },
    });
  });

  it('says that nothing can be printed where Electron does not start', async () => {
    for (const launch of [async () => 127, () => Promise.reject(new Error('ENOENT'))]) {
      await expect(printThroughElectron(request, launch, signal)).rejects.toMatchObject({
        data: { key: 'files.cannotPrint' },
      });
    }
  });

  it('starts as the app without a request', () => {
    expect(findPrintRequest(['electron', '.', '--lang=zh-CN'])).toBeUndefined();
  });

  it('answers no file of another name', async () => {
    expect(await answerPrintFile('/etc/passwd', async () => [])).toBe(2);
  });
});
