import type { HandlersOf } from '#main/core/context.ts';
import type { orgContract } from '#shared/features/org/orgContract.ts';
import { assignmentHandlers } from './assignmentHandlers.ts';
import { chartHandlers } from './chartHandlers.ts';
import { comparisonHandlers } from './comparisonHandlers.ts';
import { moveHandlers } from './moveHandlers.ts';
import { postHandlers } from './postHandlers.ts';
import { restructureHandlers } from './restructureHandlers.ts';
import { seatHandlers } from './seatHandlers.ts';
import { structureHandlers } from './structureHandlers.ts';
import { templateHandlers } from './templateHandlers.ts';
import { unitHandlers } from './unitHandlers.ts';

export const orgHandlers: HandlersOf<typeof orgContract> = {
  ...structureHandlers,
  ...chartHandlers,
  ...comparisonHandlers,
  ...unitHandlers,
  ...postHandlers,
  ...restructureHandlers,
  ...templateHandlers,
  ...seatHandlers,
  ...moveHandlers,
  ...assignmentHandlers,
};
