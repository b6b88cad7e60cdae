import { existsSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Clock, fixedClock, systemClock } from '#main/core/clock.ts';
import { newUuid } from '#main/core/ids.ts';
import { openDb } from '#main/db/openDb.ts';
import { loadBulk } from '#main/features/demo/index.ts';
import { makeFolder } from '#main/jobs/atomicWrite.ts';
import { bulkSizes, planBulk } from '#shared/features/demo/large/planBulk.ts';
import { requireOption, UsageError, type Verb, VerbFailure } from './commandLine.ts';
import { requireDay } from './readInput.ts';
import { createPlainBackend, explainFailures } from './withWorkspace.ts';

const sizes = ['team', 'large', 'decade', 'stress'] as const;
type Size = (typeof sizes)[number];
const seed = 20_260_614;
const nameOf = { team: '禾木家居', large: '云栖优选' } as const;

function isBulk(size: Size): size is 'decade' | 'stress' {
  return size === 'decade' || size === 'stress';
}

/** Made aside and renamed when complete, like every new workspace. */
async function createBulk(path: string, size: 'decade' | 'stress', clock: Clock): Promise<void> {
  const plan = planBulk({ today: clock.today(), size: bulkSizes[size], seed });
  const backend = createPlainBackend({ clock });
  const partial = `${path}.bulk`;
  try {
    await backend.create(partial, { name: plan.name, start: { kind: 'empty' } });
    const db = await openDb(partial);
    try {
      await loadBulk(db, plan, { clock, newId: newUuid });
      await db.moveLogIn();
    } finally {
      await db.close();
    }
    renameSync(partial, path);
  } finally {
    for (const suffix of ['', '-wal', '-shm']) rmSync(partial + suffix, { force: true });
  }
}

async function createDemo(path: string, size: Size, clock: Clock): Promise<void> {
  makeFolder(dirname(path));
  if (isBulk(size)) return createBulk(path, size, clock);
  const start = { kind: 'demo', size } as const;
  await createPlainBackend({ clock }).create(path, { name: nameOf[size], start });
}

/** `demo`: a new workspace with generated data; never over a file that is there. */
export const demoVerb: Verb = {
  usage: 'demo --workspace FILE [--size team|large|decade|stress] [--today DATE]',
  options: ['workspace', 'size', 'today'],
  run: async (input) => {
    const path = requireOption(input, 'workspace');
    const size = sizes.find((name) => name === (input.options.size ?? 'team'));
    if (size === undefined) throw new UsageError(`--size is one of: ${sizes.join(' ')}`);
    const clock =
      input.options.today === undefined
        ? systemClock
        : fixedClock(`${requireDay(input, 'today')}T09:00`);
    if (existsSync(path)) throw new VerbFailure(`${path} 已经有了，没有改动它。请换一个文件名。`);
    await explainFailures(() => createDemo(path, size, clock));
    return undefined;
  },
};
