import type { Client } from '#shared/ipc/contract.ts';
import { Failure } from '#shared/ipc/failure.ts';
import { careerSteps } from './careerSteps.ts';
import { commitmentSteps } from './commitmentSteps.ts';
import { digestSteps } from './digestSteps.ts';
import { dutySteps } from './dutySteps.ts';
import { goalSteps } from './goalSteps.ts';
import { meetingSteps } from './meetingSteps.ts';
import { metricSteps } from './metricSteps.ts';
import {
  peopleSteps,
  type Step,
  seatSteps,
  unitSteps,
  workspaceSteps,
} from './organisationSteps.ts';
import { raciSteps } from './raciSteps.ts';
import { createRandom } from './random.ts';
import { recruitingSteps } from './recruitingSteps.ts';
import { reportSteps } from './reportSteps.ts';
import { reviewSteps } from './reviewSteps.ts';
import { rosterSteps } from './rosterSteps.ts';

const steps: readonly Step[] = [
  ...peopleSteps,
  ...workspaceSteps,
  ...unitSteps,
  ...seatSteps,
  ...reportSteps,
  ...reviewSteps,
  ...commitmentSteps,
  ...meetingSteps,
  ...digestSteps,
  ...metricSteps,
  ...goalSteps,
  ...rosterSteps,
  ...dutySteps,
  ...raciSteps,
  ...careerSteps,
  ...recruitingSteps,
];

const expectedCodes = new Set(['rule', 'conflict', 'not_found', 'invalid']);

/**
 * Does one random act on whatever the workspace holds. A refusal is a fine outcome and leaves
 * no trace; anything the product does not foresee is thrown. Returns whether it was carried out.
 */
export async function takeRandomStep(client: Client, seed: number): Promise<boolean> {
  const random = createRandom(seed);
  const step = random.pick(steps);
  try {
    await step?.(client, random);
    return true;
  } catch (error) {
    if (error instanceof Failure && expectedCodes.has(error.data.code)) return false;
    throw error;
  }
}
