import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { forkChild } from '#main/core/childLine.ts';
import { childProgram } from '#main/testing/childPrograms.ts';
import type { ExportContent } from '#shared/documents/exportContent.ts';
import type { FileFormat } from '#shared/features/files/filesModel.ts';
import { Failure, type FailureData } from '#shared/ipc/failure.ts';
import { fakePrint } from './fixtures/fakePrinter.ts';
import { weeklyDocument } from './fixtures/weeklyDocument.ts';
import { weeklyWorkbook } from './fixtures/weeklyWorkbook.ts';
import type { FromJob, JobProgress, ToJob, UncheckedJobRequest } from './jobMessages.ts';
import { type JobStart, startJob } from './startJob.ts';

const document: ExportContent = { type: 'document', document: weeklyDocument };
const workbook: ExportContent = { type: 'workbook', workbook: weeklyWorkbook };
const picture: ExportContent = {
  type: 'picture',
  picture: { svg: '<svg xmlns="http://www.w3.org/2000/svg"/>', width: 8, height: 8 },
};

let folder: string;

beforeEach(async () => {
  folder = await fs.mkdtemp(join(tmpdir(), 'crewbook-job-'));
});

afterEach(async () => {
  await fs.rm(folder, { recursive: true });
});

function requestOf(content: ExportContent, format: FileFormat): UncheckedJobRequest {
  return { kind: 'export', content, format, target: join(folder, `周报.${format}`) };
}

function start(request: UncheckedJobRequest, options: Partial<JobStart> = {}) {
  return startJob({
    spawn: () => forkChild(childProgram('job')),
    request,
    print: fakePrint,
    ...options,
  });
}

async function failureOf(run: Promise<unknown>): Promise<FailureData> {
  const error = await run.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof Failure) return error.data;
  throw error ?? new Error('it did not fail');
}

/** Resolves when the printer is asked, and never answers. */
function silentPrinter() {
  let isAsked = () => {};
  const asked = new Promise<void>((resolve) => {
    isAsked = resolve;
  });
  const print: JobStart['print'] = () => {
    isAsked();
    return new Promise(() => {});
  };
  return { asked, print };
}

describe('an export job in its own process', () => {
  it.each([
    ['docx', document],
    ['pdf', document],
    ['md', document],
    ['txt', document],
    ['png', document],
    ['xlsx', workbook],
    ['svg', picture],
    ['png', picture],
    ['pdf', picture],
  ] as const)('writes %s and says how large it is', async (format, content) => {
    const request = requestOf(content, format);
    const result = await start(request).result;
    const written = await fs.readFile(request.target);
    expect(result).toEqual({ bytes: written.length, notes: [] });
    expect(written.length).toBeGreaterThan(10);
    expect(await fs.readdir(folder)).toEqual([`周报.${format}`]);
  });

  it('tells its steps in order', async () => {
    const steps: JobProgress[] = [];
    await start(requestOf(document, 'pdf'), { onProgress: (step) => steps.push(step) }).result;
    expect(steps.map((step) => `${step.step} ${step.done}/${step.total}`)).toEqual([
      'prepare 0/4',
      'print 1/4',
      'write 2/4',
      'check 3/4',
      'check 4/4',
    ]);
  });

  it('puts the drawings of a document into Word as pictures, or says them in words', async () => {
    const drawing = { type: 'svg', svg: '<svg/>', width: 9, height: 9, alt: '架构图' } as const;
    const content: ExportContent = {
      type: 'document',
      document: { ...weeklyDocument, blocks: [drawing] },
    };
    const request = requestOf(content, 'docx');
    const media = async () => {
      const names = Object.keys(unzipSync(await fs.readFile(request.target)));
      return names.filter((name) => name.startsWith('word/media/')).length;
    };
    await start(request).result;
    expect(await media()).toBe(1);
    const print = () => Promise.reject(new Failure({ code: 'rule', key: 'files.cannotPrint' }));
    await start(request, { print }).result;
    expect(await media()).toBe(0);
  });

  it('notes texts that Excel cannot hold', async () => {
    const [sheet] = weeklyWorkbook.sheets;
    if (!sheet) throw new Error('no sheet');
    const long = { ...weeklyWorkbook, sheets: [{ ...sheet, rows: [['长'.repeat(40_000)]] }] };
    const result = await start(requestOf({ type: 'workbook', workbook: long }, 'xlsx')).result;
    expect(result?.notes).toEqual([{ key: 'files.cellsCut', params: { count: 1 } }]);
  });

  it('refuses content that cannot become the format, a broken shape and a relative path', async () => {
    const keyOf = async (request: UncheckedJobRequest) =>
      (await failureOf(start(request).result)).key;
    expect(await keyOf(requestOf(workbook, 'docx'))).toBe('files.wrongContent');
    const broken = { ...requestOf(workbook, 'xlsx'), content: { type: 'workbook' } };
    expect(await keyOf(broken)).toBe('files.wrongContent');
    expect(await keyOf({ ...requestOf(workbook, 'xlsx'), target: 'a.xlsx' })).toBe(
      'files.wrongContent',
    );
  });

  it('keeps the old file when what was written does not pass its check', async () => {
    const request = requestOf(document, 'pdf');
    await fs.writeFile(request.target, 'old');
    const print = async () => [Buffer.from('not a PDF')];
    const failure = await failureOf(start(request, { print }).result);
    expect(failure).toEqual({ code: 'storage', key: 'files.checkFailed' });
    expect(await fs.readFile(request.target, 'utf8')).toBe('old');
    expect(await fs.readdir(folder)).toEqual(['周报.pdf']);
  });

  it('says what is wrong with the place to write to', async () => {
    const request = { ...requestOf(workbook, 'xlsx'), target: join(folder, 'gone', 'a.xlsx') };
    expect((await failureOf(start(request).result)).key).toBe('files.folderMissing');
  });

  it('stops when cancelled and leaves nothing', async () => {
    const printer = silentPrinter();
    const job = start(requestOf(document, 'pdf'), { print: printer.print });
    await printer.asked;
    job.cancel();
    expect(await job.result).toBeNull();
    expect(await fs.readdir(folder)).toEqual([]);
  });

  it('is ended when it takes too long', async () => {
    const { print } = silentPrinter();
    const limits = { milliseconds: 400, bytes: 1e12 };
    const failure = await failureOf(start(requestOf(document, 'pdf'), { print, limits }).result);
    expect(failure.key).toBe('files.tooSlow');
  });

  it('is ended when it takes too much memory', async () => {
    const { print } = silentPrinter();
    const limits = { milliseconds: 60_000, bytes: 1_000_000 };
    const failure = await failureOf(start(requestOf(document, 'pdf'), { print, limits }).result);
    expect(failure.key).toBe('files.tooMuchMemory');
  });

  it('is reported, and its leftovers removed, when its process dies', async () => {
    const request = requestOf(document, 'pdf');
    const printer = silentPrinter();
    let pid: number | undefined;
    const spawn = () => {
      const child = forkChild<ToJob, FromJob>(childProgram('job'));
      pid = child.pid();
      return child;
    };
    const job = start(request, { spawn, print: printer.print });
    await printer.asked;
    await fs.writeFile(join(folder, `.周报.pdf.${pid}-0a1b2c3d.crewbook-tmp`), 'half');
    process.kill(pid ?? 0, 'SIGKILL');
    expect((await failureOf(job.result)).key).toBe('files.stopped');
    expect(await fs.readdir(folder)).toEqual([]);
  });

  it('passes on why the pages could not be printed', async () => {
    const print = () => Promise.reject(new Failure({ code: 'rule', key: 'files.cannotPrint' }));
    const failure = await failureOf(start(requestOf(document, 'pdf'), { print }).result);
    expect(failure.key).toBe('files.cannotPrint');
  });
});
