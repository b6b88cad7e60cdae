import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Failure } from '#shared/ipc/failure.ts';
import { atomicWrite, type WriteFs } from './atomicWrite.ts';

let folder: string;
let target: string;
const oldText = 'old content';
const newBytes = Buffer.from('new content, longer than before');

beforeEach(async () => {
  folder = await fs.mkdtemp(join(tmpdir(), 'crewbook-write-'));
  target = join(folder, '周报.docx');
  await fs.writeFile(target, oldText);
});

afterEach(async () => {
  await fs.rm(folder, { recursive: true });
});

interface FailingFs {
  readonly fs: WriteFs;
  readonly calls: () => number;
}

/** A file system whose `first`-th call to `last`-th call, opened handles included, fail with `code`. */
function failingFs(first: number, code: string, last = first): FailingFs {
  let calls = 0;
  const guard = async <T>(syscall: string, run: () => Promise<T>): Promise<T> => {
    calls += 1;
    if (calls >= first && calls <= last) throw Object.assign(new Error(code), { code, syscall });
    return run();
  };
  const guarded: WriteFs = {
    ...fs,
    open: ((path, flags) =>
      guard('open', async () => {
        const handle = await fs.open(path, flags);
        const { writeFile, sync, close } = handle;
        return Object.assign(handle, {
          writeFile: (data: Uint8Array) => guard('write', () => writeFile.call(handle, data)),
          sync: () => guard('fsync', () => sync.call(handle)),
          // A close that reports an error has still given the handle back.
          close: () => close.call(handle).then(() => guard('close', async () => undefined)),
        });
      })) as typeof fs.open,
    rename: (from, to) => guard('rename', () => fs.rename(from, to)),
    unlink: (path) => guard('unlink', () => fs.unlink(path)),
  };
  return { fs: guarded, calls: () => calls };
}

async function failureOf(run: Promise<unknown>): Promise<Failure['data']> {
  const error = await run.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof Failure) return error.data;
  throw error ?? new Error('it did not fail');
}

describe('atomicWrite', () => {
  it('puts the whole new file in place and leaves nothing beside it', async () => {
    await atomicWrite({ target, bytes: newBytes });
    expect(await fs.readFile(target)).toEqual(newBytes);
    expect(await fs.readdir(folder)).toEqual(['周报.docx']);
  });

  for (const code of ['ENOSPC', 'EIO', 'EACCES']) {
    it(`leaves the old or the new file complete whichever call fails with ${code}`, async () => {
      let failing = 1;
      let calls = 0;
      do {
        await fs.writeFile(target, oldText);
        const broken = failingFs(failing, code);
        const outcome = await atomicWrite({ target, bytes: newBytes, fs: broken.fs }).then(
          () => 'done',
          (error: unknown) => error,
        );
        const text = await fs.readFile(target, 'utf8');
        if (outcome === 'done') expect(text).toBe(newBytes.toString());
        else expect([outcome instanceof Failure, text]).toEqual([true, oldText]);
        expect(await fs.readdir(folder), `call ${failing}`).toEqual(['周报.docx']);
        calls = broken.calls();
        failing += 1;
      } while (failing <= calls + 1);
      expect(failing).toBeGreaterThan(6);
    });
  }

  it('survives a disk that fails for good: the next write clears what could not be removed', async () => {
    for (let first = 1; first <= 8; first += 1) {
      await fs.writeFile(target, oldText);
      const broken = failingFs(first, 'EIO', Number.POSITIVE_INFINITY);
      await atomicWrite({ target, bytes: newBytes, fs: broken.fs }).catch(() => undefined);
      expect([oldText, newBytes.toString()]).toContain(await fs.readFile(target, 'utf8'));
      await atomicWrite({ target, bytes: newBytes });
      expect(await fs.readdir(folder), `from call ${first}`).toEqual(['周报.docx']);
    }
  });

  it.each([
    ['ENOSPC', 'files.diskFull'],
    ['EACCES', 'files.noPermission'],
    ['EROFS', 'files.readOnly'],
    ['ENOENT', 'files.folderMissing'],
    ['EBUSY', 'files.inUse'],
    ['EIO', 'files.diskTrouble'],
  ])('says %s in words (%s)', async (code, key) => {
    const failure = await failureOf(
      atomicWrite({ target, bytes: newBytes, fs: failingFs(1, code).fs }),
    );
    expect(failure).toMatchObject({ code: 'storage', key });
  });

  it('says about how much room is missing', async () => {
    const bytes = Buffer.alloc(3_200_000);
    const failure = await failureOf(atomicWrite({ target, bytes, fs: failingFs(2, 'ENOSPC').fs }));
    expect(failure.params).toEqual({ megabytes: 3.1 });
  });

  it('names a folder that is not there', async () => {
    const missing = join(folder, 'gone', 'a.docx');
    const failure = await failureOf(atomicWrite({ target: missing, bytes: newBytes }));
    expect(failure.key).toBe('files.folderMissing');
  });

  it('does not replace a folder of the same name', async () => {
    const sameName = join(folder, 'reports');
    await fs.mkdir(sameName);
    const failure = await failureOf(atomicWrite({ target: sameName, bytes: newBytes }));
    expect(failure.key).toBe('files.isFolder');
    expect((await fs.stat(sameName)).isDirectory()).toBe(true);
  });

  it('keeps the old file when the check refuses the new one', async () => {
    const check = async (path: string) => {
      expect(await fs.readFile(path)).toEqual(newBytes);
      throw new Error('not good');
    };
    await expect(atomicWrite({ target, bytes: newBytes, check })).rejects.toThrow('not good');
    expect(await fs.readFile(target, 'utf8')).toBe(oldText);
    expect(await fs.readdir(folder)).toEqual(['周报.docx']);
  });

  it('keeps the old file when it is cancelled before the rename', async () => {
    const abort = new AbortController();
    const check = async () => abort.abort();
    await expect(
      atomicWrite({ target, bytes: newBytes, check, signal: abort.signal }),
    ).rejects.toThrow();
    expect(await fs.readFile(target, 'utf8')).toBe(oldText);
    expect(await fs.readdir(folder)).toEqual(['周报.docx']);
  });

  it('clears away what a killed process left, but not the work of a running one', async () => {
    const dead = join(folder, '.周报.docx.999999999-0a1b2c3d.crewbook-tmp');
    const running = join(folder, `.周报.docx.${process.ppid}-0a1b2c3d.crewbook-tmp`);
    const ofAnother = join(folder, '.周报 2.docx.999999999-0a1b2c3d.crewbook-tmp');
    await Promise.all([dead, running, ofAnother].map((path) => fs.writeFile(path, 'half')));
    await atomicWrite({ target, bytes: newBytes });
    const left = await fs.readdir(folder);
    expect(left).not.toContain('.周报.docx.999999999-0a1b2c3d.crewbook-tmp');
    expect(left).toHaveLength(3);
  });

  it('takes the longest name the file system allows', async () => {
    const long = join(folder, `${'周'.repeat(83)}.docx`);
    await atomicWrite({ target: long, bytes: newBytes });
    expect(await fs.readFile(long)).toEqual(newBytes);
  });
});
