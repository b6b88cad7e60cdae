import {
  appendFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Backend, createBackend } from '#main/backend/createBackend.ts';
import type { OrderMessage } from '#main/backend/messages.ts';
import { obeyOrder } from '#main/backend/obeyOrders.ts';
import { forkChild } from '#main/core/childLine.ts';
import { systemClock } from '#main/core/clock.ts';
import type { Host } from '#main/core/host.ts';
import { newUuid } from '#main/core/ids.ts';
import { silentLog } from '#main/core/log.ts';
import { childProgram } from '#main/testing/childPrograms.ts';
import { makeTestFolder } from '#main/testing/testFolder.ts';
import { askVerifier } from '#main/verifier/askVerifier.ts';
import { Failure } from '#shared/ipc/failure.ts';
import type { StoreOwner } from './storeOwner.ts';
import { WorkspaceKeeper } from './workspaceKeeper.ts';

const electron = vi.hoisted(() => ({ dataFolder: '' }));
vi.mock('electron', () => ({
  app: { getPath: () => electron.dataFolder },
  utilityProcess: {},
}));

let folder: string;
let backend: Backend;
let keeper: WorkspaceKeeper;

const createStore = (): Backend =>
  createBackend({
    host: {} as Host,
    clock: systemClock,
    newId: newUuid,
    log: silentLog,
    publish: () => undefined,
  });

/** Orders as the store's process obeys them, in this process. */
const store = {
  order: async (name: OrderMessage['name'], params: unknown) => {
    const settled = await obeyOrder(backend, {
      type: 'order',
      id: 1,
      name,
      params,
    } as OrderMessage);
    if (!settled.ok) throw new Failure(settled.error);
    return settled.value;
  },
} as Pick<StoreOwner, 'order'>;

const checkFile = (path: string) =>
  askVerifier(() => forkChild(childProgram('verifier')), { name: 'checkFile', params: { path } });

const workspaces = (): string => join(folder, 'workspaces');
const open = (name = '一队') => keeper.create({ name, start: { kind: 'empty' } });
const addPerson = (name: string) =>
  backend.serve({ id: 1, name: 'people.create', input: { name } });
const readNames = async (): Promise<unknown> => {
  const outcome = await backend.serve({ id: 1, name: 'people.list', input: {} });
  return outcome.ok && (outcome.value as { name: string }[]).map(({ name }) => name).sort();
};
const restart = (): WorkspaceKeeper => {
  keeper = new WorkspaceKeeper(() => store, checkFile);
  return keeper;
};

beforeEach(() => {
  folder = makeTestFolder();
  electron.dataFolder = folder;
  backend = createStore();
  restart();
});
afterEach(async () => {
  await backend.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('backing up where the user says', () => {
  it('never writes over the open workspace, nor into the folder it lives in', async () => {
    await open();
    await addPerson('陈思远');
    const live = join(workspaces(), '一队.crewbook');
    await expect(keeper.backUpTo(live)).rejects.toMatchObject({
      data: { key: 'backup.insideData' },
    });
    const door = join(folder, 'door');
    symlinkSync(workspaces(), door);
    await expect(keeper.backUpTo(join(door, '一队.crewbook'))).rejects.toMatchObject({
      data: { key: 'backup.insideData' },
    });
    await addPerson('李敏');
    await backend.close();
    await restart().openLast();
    expect(await readNames()).toEqual(['李敏', '陈思远']);
  });

  it('writes anywhere else, and a place that fails does not turn the daily status red', async () => {
    await open();
    expect(await keeper.backUpTo(join(folder, 'copy.crewbook'))).toMatchObject({ people: 0 });
    await expect(keeper.backUpTo(join(folder, 'gone', 'copy.crewbook'))).rejects.toThrow();
    expect(keeper.state().isBackupFailing).toBe(false);
  });
});

describe('the shelf of backups', () => {
  it('counts what is made after a restore as newest, though it holds an older state', async () => {
    await open();
    await keeper.backUp('manual');
    const [first] = keeper.listBackups();
    for (let round = 0; round < 12; round += 1) {
      await addPerson(`人${round}`);
      await keeper.backUp('manual');
    }
    await keeper.restoreShelved(first?.id ?? '');
    const made = await keeper.backUp('daily');
    expect(keeper.state().lastBackup).toEqual(made);
    expect(
      keeper
        .listBackups()
        .map(({ people }) => people)
        .slice(0, 2),
    ).toEqual([0, 12]);
  });

  it('is told of every opening, so that a new workspace has its backup the same minute', async () => {
    let opened = 0;
    keeper = new WorkspaceKeeper(
      () => store,
      checkFile,
      () => {
        opened += 1;
      },
    );
    await open();
    await keeper.openRecent('一队.crewbook');
    expect(opened).toBe(2);
    await keeper.backUpDaily();
    await keeper.backUpDaily();
    expect(keeper.listBackups()).toHaveLength(1);
  });

  it('gives two backups of one moment two names', async () => {
    await open();
    await Promise.all([keeper.backUp('manual'), keeper.backUp('manual')]);
    expect(keeper.listBackups()).toHaveLength(2);
  });
});

describe('taking in a file', () => {
  it('knows the open workspace under another name and leaves it alone', async () => {
    await open();
    const link = join(folder, 'same.crewbook');
    linkSync(join(workspaces(), '一队.crewbook'), link);
    expect((await keeper.adopt(link)).name).toBe('一队');
    expect((await keeper.restore(link)).status).toBe('open');
    expect(readdirSync(workspaces()).filter((name) => name.endsWith('.crewbook'))).toHaveLength(1);
  });

  it('only reads the file, and refuses one whose log holds more', async () => {
    await open();
    const copy = join(folder, 'usb', 'copy.crewbook');
    mkdirSync(join(folder, 'usb'));
    await keeper.backUpTo(copy);
    await keeper.adopt(copy);
    expect(readdirSync(join(folder, 'usb')).sort()).toEqual([
      'copy.crewbook',
      'copy.crewbook.json',
    ]);
    writeFileSync(`${copy}-wal`, 'more');
    for (const take of [keeper.adopt(copy), keeper.restore(copy)]) {
      await expect(take).rejects.toMatchObject({ data: { key: 'workspace.inUse' } });
    }
    expect(keeper.state().status).toBe('open');
  });

  it('works while the file used last is held elsewhere, but puts nothing in its place', async () => {
    await open();
    const copy = join(folder, 'copy.crewbook');
    await keeper.backUpTo(copy);
    await backend.close();
    const holder = createStore();
    await holder.open(join(workspaces(), '一队.crewbook'));
    await restart().openLast();
    expect(keeper.state().failure?.key).toBe('workspace.inUse');
    await expect(keeper.restore(copy)).rejects.toMatchObject({ data: { key: 'workspace.inUse' } });
    expect((await keeper.adopt(copy)).status).toBe('open');
    await holder.close();
  });

  it('keeps the present workspace open when the file is damaged', async () => {
    await open();
    await addPerson('陈思远');
    const copy = join(folder, 'copy.crewbook');
    await keeper.backUpTo(copy);
    const bytes = readFileSync(copy);
    for (let at = bytes.indexOf('陈思远'); at >= 0; at = bytes.indexOf('陈思远', at + 1)) {
      bytes.write('陈思近', at);
    }
    writeFileSync(copy, bytes);
    await expect(keeper.restore(copy)).rejects.toMatchObject({
      data: { key: 'backup.notVerified' },
    });
    const cut = join(folder, 'cut.crewbook');
    writeFileSync(cut, bytes.subarray(0, bytes.length / 2));
    for (const damaged of [copy, cut]) {
      await expect(keeper.adopt(damaged)).rejects.toMatchObject({
        data: { key: 'workspace.fileDamaged' },
      });
    }
    expect(await readNames()).toEqual(['陈思远']);
    expect(readdirSync(workspaces()).filter((name) => /partial|damaged/.test(name))).toEqual([]);
  });
});

describe('a start', () => {
  it('says that the last workspace is gone, with its backups, instead of showing a first run', async () => {
    await open();
    await keeper.backUp('manual');
    await backend.close();
    rmSync(join(workspaces(), '一队.crewbook'));
    await restart().openLast();
    expect(keeper.state()).toMatchObject({
      status: 'failed',
      failure: { key: 'workspace.fileMissing' },
    });
    const [backup] = keeper.listBackups();
    expect((await keeper.restoreShelved(backup?.id ?? '')).status).toBe('open');
  });

  it('tells a page that asks while the workspace is being opened that it is open', async () => {
    await open();
    await backend.close();
    const opening = restart().openLast();
    expect((await keeper.stateOnceStarted()).status).toBe('open');
    await opening;
  });

  it('finds the workspaces again when the settings are lost or broken', async () => {
    await open();
    await backend.close();
    const broken = [
      '',
      '{"theme":"dark","window":{"width":1.5}}',
      'null',
      '{"recents":[{"id":1}]}',
    ];
    for (const text of broken) {
      writeFileSync(join(folder, 'settings.json'), text);
      await restart().openLast();
      expect(keeper.state()).toMatchObject({ status: 'open', name: '一队' });
    }
  });

  it('clears away what a crash left half-written', async () => {
    await open();
    await keeper.backUp('manual');
    await backend.close();
    const shelf = join(workspaces(), '一队.backups');
    for (const path of [workspaces(), shelf]) appendFileSync(join(path, 'x.partial-wal'), 'half');
    await restart().openLast();
    expect(existsSync(join(workspaces(), 'x.partial-wal'))).toBe(false);
    expect(existsSync(join(shelf, 'x.partial-wal'))).toBe(false);
  });

  it('opens although the list of recent ones cannot be written', async () => {
    await open();
    await backend.close();
    mkdirSync(join(folder, 'settings.json.partial'));
    await restart().openLast();
    expect(keeper.state()).toMatchObject({ status: 'open', failure: null });
  });
});

describe('acts asked for at the same time', () => {
  it('take turns: two workspaces of one name become two files', async () => {
    await Promise.all([open(), open()]);
    expect(
      readdirSync(workspaces())
        .filter((name) => name.endsWith('.crewbook'))
        .sort(),
    ).toEqual(['一队-2.crewbook', '一队.crewbook']);
    expect(keeper.state()).toMatchObject({ status: 'open' });
  });
});
