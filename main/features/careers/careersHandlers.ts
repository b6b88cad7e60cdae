import type { HandlersOf } from '#main/core/context.ts';
import type { careersContract } from '#shared/features/careers/careersContract.ts';
import { changeHandlers } from './changeHandlers.ts';
import { leaveHandlers } from './leaveHandlers.ts';
import { readTimeline } from './readTimeline.ts';
import { takeBackHandlers } from './takeBackHandlers.ts';

export const careersHandlers: HandlersOf<typeof careersContract> = {
  timeline: (context, { personId }) => readTimeline(context, personId),
  ...changeHandlers,
  ...leaveHandlers,
  ...takeBackHandlers,
};
