import type { HoldingSource } from '#main/core/holdingSource.ts';
import {
  promiseHoldings,
  supervisedHoldings,
  taskHoldings,
} from '#main/features/commitments/index.ts';
import { dutyHoldings } from '#main/features/duties/index.ts';
import { goalHoldings } from '#main/features/goals/index.ts';
import { meetingHoldings } from '#main/features/meetings/index.ts';
import { postHoldings } from '#main/features/org/index.ts';
import { requisitionHoldings } from '#main/features/requisitions/index.ts';

/** Every feature that knows of things a person holds, in the order a hand-over lists them. */
export const holdingSources: readonly HoldingSource[] = [
  postHoldings,
  dutyHoldings,
  taskHoldings,
  supervisedHoldings,
  promiseHoldings,
  goalHoldings,
  meetingHoldings,
  requisitionHoldings,
];
