import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { exitCodes } from '#main/commandLine/commandLine.ts';
import { toFailureData } from '#main/core/systemFailures.ts';
import { fridayFiles } from '#shared/features/digests/fridaySet.ts';
import type { ExportedSet } from '#shared/features/files/filesModel.ts';
import type { Language } from '#shared/features/workspace/workspaceModel.ts';
import { describeFailure } from '#shared/i18n/describeFailure.ts';
import { createTranslate } from '#shared/i18n/translate.ts';
import type { Outcome } from '#shared/ipc/envelope.ts';
import { Failure } from '#shared/ipc/failure.ts';
import type { Call } from './calls.ts';
import { withPlace } from './givenPlaces.ts';
import type { StoreOwner } from './storeOwner.ts';
import { isInDataFolder } from './workspaceFiles.ts';

/** How a call ended: an exit code and two texts, as on the command line. */
export interface CallResult {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

export interface CallParts {
  readonly store: Pick<StoreOwner, 'order'>;
  readonly language: Language;
}

interface PlacedRequest {
  /** Where it writes; nobody is asked. */
  readonly place: string;
  readonly name: string;
  readonly input: object;
}

function toRequest(call: Call): PlacedRequest {
  if (call.verb === 'friday') {
    const { week, dir } = call;
    const input = { week, unitId: null, files: fridayFiles };
    return { place: dir, name: 'digests.exportSet', input };
  }
  const digest = { week: call.week, unitId: null, audience: 'boss' };
  const input = { digest, format: call.format };
  return { place: call.out, name: 'digests.exportVersion', input };
}

function toOutput(call: Call, value: unknown): string {
  if (call.verb !== 'friday') return '';
  const { folderName, fileNames } = value as ExportedSet;
  const paths = fileNames.map((name) => join(call.dir, folderName, name));
  return `${JSON.stringify(paths, null, 2)}\n`;
}

async function ask(call: Call, { store, language }: CallParts): Promise<Outcome> {
  const { place, name, input } = toRequest(call);
  const isOurs = isInDataFolder(place) || isInDataFolder(join(place, 'file'));
  if (isOurs) throw new Failure({ code: 'rule', key: 'files.insideData' });
  if (call.verb === 'friday') mkdirSync(place, { recursive: true });
  const workToken = randomUUID();
  return withPlace(workToken, place, () =>
    store.order('serve', { name, input: { ...input, workToken, language } }),
  );
}

/** Does what a call asks for with the store that is running; whatever happens becomes a result. */
export async function runCall(call: Call, parts: CallParts): Promise<CallResult> {
  try {
    const outcome = await ask(call, parts);
    if (!outcome.ok) throw new Failure(outcome.error);
    return { code: exitCodes.ok, out: toOutput(call, outcome.value), error: '' };
  } catch (error) {
    const sentence = describeFailure(createTranslate(parts.language), toFailureData(error));
    return { code: exitCodes.failed, out: '', error: `${sentence}\n` };
  }
}
