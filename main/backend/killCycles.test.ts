import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { openDb } from '#main/db/openDb.ts';
import { childProgram } from '#main/testing/childPrograms.ts';
import { createTestApp, type TestApp } from '#main/testing/createTestApp.ts';
import { createRandom } from '#main/testing/randomSteps/random.ts';

const cycles = Number(process.env.CREWBOOK_KILL_CYCLES ?? 20);

/** Runs the writer, kills it after `limit` acknowledged acts, returns what it acknowledged. */
async function writeAndKill(app: TestApp, limit: number): Promise<string[]> {
  const child = spawn(
    process.execPath,
    [childProgram('writeUntilKilled'), app.path, String(limit * 31 + 7)],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const exited = once(child, 'exit');
  const acknowledged: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    if (line !== 'ready') acknowledged.push(line);
    if (acknowledged.length >= limit) child.kill('SIGKILL');
  }
  await exited;
  return acknowledged;
}

async function readOperations(path: string): Promise<{ ids: Set<string>; open: number }> {
  const db = await openDb(path);
  try {
    const rows = await db.kysely.selectFrom('operations').select('id').execute();
    const running = await db.kysely.selectFrom('current_operation').selectAll().execute();
    return { ids: new Set(rows.map((row) => row.id)), open: running.length };
  } finally {
    await db.close();
  }
}

describe('kill -9 while writing', () => {
  it(`loses nothing acknowledged and leaves nothing half there, ${cycles} times`, async () => {
    await using app = await createTestApp();
    await app.backend.close();
    const random = createRandom(20_260_615);
    const all: string[] = [];
    for (let cycle = 0; cycle < cycles; cycle += 1) {
      all.push(...(await writeAndKill(app, 1 + random.integer(25))));
      const { ids, open } = await readOperations(app.path);
      expect(all.filter((id) => !ids.has(id))).toEqual([]);
      expect(open).toBe(0);
    }
    await app.backend.open(app.path);
    expect(app.backend.check().problems).toEqual([]);
    expect(all.length).toBeGreaterThan(cycles);
  });
});
