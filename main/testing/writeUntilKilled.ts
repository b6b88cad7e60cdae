import { randomUUID } from 'node:crypto';
import { createBackend } from '#main/backend/createBackend.ts';
import { createPlainHost } from '#main/commandLine/plainHost.ts';
import { systemClock } from '#main/core/clock.ts';
import { newUuid } from '#main/core/ids.ts';
import { silentLog } from '#main/core/log.ts';
import { createDoorClient } from './doorClient.ts';
import { takeRandomStep } from './randomSteps/index.ts';

/**
 * A process made to be killed: writes random acts to the workspace it is given and prints each
 * operation's id only once the door has acknowledged it.
 */
const [path = '', seed = '1'] = process.argv.slice(2);
const backend = createBackend({
  host: createPlainHost(),
  clock: systemClock,
  newId: newUuid,
  log: silentLog,
  publish: () => undefined,
});
await backend.open(path);
const client = createDoorClient(async (name, input) => {
  const outcome = await backend.serve({ id: 0, name, input, operationId: randomUUID() });
  if (outcome.ok && outcome.operation?.isUndoable)
    process.stdout.write(`${outcome.operation.id}\n`);
  return outcome;
});
process.stdout.write('ready\n');
for (let step = 0; ; step += 1) await takeRandomStep(client, Number(seed) + step * 7919);
