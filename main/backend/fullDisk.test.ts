import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fixedClock } from '#main/core/clock.ts';
import { newUuid } from '#main/core/ids.ts';
import { silentLog } from '#main/core/log.ts';
import { toFailureData } from '#main/core/systemFailures.ts';
import { makeTestFolder } from '#main/testing/testFolder.ts';
import { createBackend } from './createBackend.ts';

const kibibyte = 1024;
const diskSize = 10 * 1024 * kibibyte;
const disk = makeTestFolder();

/** Only root on Linux can put up a small disk; elsewhere the tests are reported as not run. */
function mountDisk(): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${diskSize}`, 'none', disk], {
      stdio: 'ignore',
    });
    return true;
  } catch {
    return false;
  }
}

const isMounted = mountDisk();
afterAll(() => {
  if (isMounted) execFileSync('umount', [disk]);
  rmSync(disk, { recursive: true, force: true });
});

function createStore() {
  return createBackend({
    host: {} as never,
    clock: fixedClock('2026-06-15T09:00'),
    newId: newUuid,
    log: silentLog,
    publish: () => undefined,
  });
}

describe.skipIf(!isMounted)('a full disk', () => {
  it('takes a new workspace whole or not at all, however full it is', async () => {
    const results = new Set<string | undefined>();
    for (let free = 9_800; free >= 200; free -= 1_200) {
      for (const name of readdirSync(disk)) rmSync(join(disk, name));
      writeFileSync(join(disk, 'fill'), Buffer.alloc(diskSize - free * kibibyte));
      const store = createStore();
      const path = join(disk, 'team.crewbook');
      const failure = await store
        .create(path, { name: '禾木家居', start: { kind: 'demo', size: 'team' } })
        .then(() => null)
        .catch((error: unknown) => toFailureData(error).key);
      results.add(failure ?? 'done');
      if (failure !== null) {
        expect(readdirSync(disk)).toEqual(['fill']);
        continue;
      }
      await store.open(path, { mustExist: true });
      expect(store.check()).toMatchObject({ ok: true, counts: { people: 26 } });
      await store.close();
    }
    expect(results).toEqual(new Set(['done', 'workspace.diskFull']));
  });

  it('is named when a save no longer fits, and loses nothing saved before', async () => {
    const store = createStore();
    const path = join(disk, 'team.crewbook');
    for (const name of readdirSync(disk)) rmSync(join(disk, name));
    await store.create(path, { name: '禾木家居', start: { kind: 'empty' } });
    await store.open(path);
    writeFileSync(join(disk, 'fill'), Buffer.alloc(diskSize - 1_500 * kibibyte));
    let saved = 0;
    const add = () =>
      store.serve({ id: 0, name: 'people.create', input: { name: '很长的名字'.repeat(8) } });
    for (;;) {
      const outcome = await add();
      if (outcome.ok) {
        saved += 1;
        continue;
      }
      expect(outcome.error.key).toBe('workspace.diskFull');
      break;
    }
    rmSync(join(disk, 'fill'));
    expect(await add()).toMatchObject({ ok: true });
    expect(store.check()).toMatchObject({ ok: true, counts: { people: saved + 1 } });
    await store.close();
  });
});
