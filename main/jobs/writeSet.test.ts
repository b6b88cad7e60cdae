import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeTestFolder } from '#main/testing/testFolder.ts';
import { Failure } from '#shared/ipc/failure.ts';
import { type SetOrder, writeSet } from './writeSet.ts';

let parent: string;
beforeEach(() => {
  parent = makeTestFolder();
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

function order(more: Partial<SetOrder> = {}): SetOrder {
  return {
    parent,
    folderName: '周五上报 2026W24',
    files: [
      { name: '老板版.docx', format: 'docx', content: '一' },
      { name: '老板版.md', format: 'md', content: '二' },
    ],
    writeFile: async (file, target) => {
      writeFileSync(target, String(file.content));
      return { bytes: 3, notes: [] };
    },
    report: () => undefined,
    ...more,
  };
}

describe('a set of files', () => {
  it('appears complete under its name, and says how far it is', async () => {
    const steps: number[] = [];
    const seen: string[][] = [];
    const plain = order();
    const written = await writeSet(
      order({
        report: (done) => steps.push(done),
        writeFile: async (file, target) => {
          seen.push(readdirSync(parent).filter((name) => !name.startsWith('.')));
          return plain.writeFile(file, target);
        },
      }),
    );
    expect(written?.folder).toBe(join(parent, '周五上报 2026W24'));
    expect(written?.files.map(({ path }) => readFileSync(path, 'utf8'))).toEqual(['一', '二']);
    expect(steps).toEqual([0, 1, 2]);
    expect(seen.flat()).toEqual([]);
    expect(readdirSync(parent)).toEqual(['周五上报 2026W24']);
  });

  it('never touches an older one', async () => {
    const first = await writeSet(order());
    const second = await writeSet(order({ files: order().files.slice(0, 1) }));
    expect(second?.folder).toBe(`${first?.folder}-2`);
    expect(readdirSync(first?.folder ?? '')).toHaveLength(2);
  });

  it('leaves nothing when a file fails or the user cancels', async () => {
    const failure = new Failure({ code: 'storage', key: 'files.diskFull' });
    const plain = order();
    const failing = order({
      writeFile: (file, target) =>
        file.format === 'md' ? Promise.reject(failure) : plain.writeFile(file, target),
    });
    await expect(writeSet(failing)).rejects.toBe(failure);
    expect(await writeSet(order({ writeFile: async () => null }))).toBeNull();
    expect(readdirSync(parent)).toEqual([]);
  });

  it('says what is wrong with the folder', async () => {
    await expect(writeSet(order({ parent: join(parent, 'gone') }))).rejects.toMatchObject({
      data: { key: 'files.folderMissing' },
    });
  });

  it('removes what a killed program left, not what a running one is making', async () => {
    const [dead, alive] = [
      '.crewbook-set-4194300-00000000',
      `.crewbook-set-${process.ppid}-00000000`,
    ];
    for (const name of [dead, alive]) mkdirSync(join(parent, name));
    await writeSet(order());
    expect(existsSync(join(parent, dead))).toBe(false);
    expect(existsSync(join(parent, alive))).toBe(true);
  });
});
