import type { HandlersOf } from '#main/core/context.ts';
import type { Contract } from '#shared/ipc/contract.ts';
import { calendarHandlers } from './calendar/index.ts';
import { commitmentsHandlers } from './commitments/index.ts';
import { demoHandlers } from './demo/index.ts';
import { digestsHandlers } from './digests/index.ts';
import { draftsHandlers } from './drafts/index.ts';
import { filesHandlers } from './files/index.ts';
import { goalsHandlers } from './goals/index.ts';
import { historyHandlers } from './history/index.ts';
import { meetingsHandlers } from './meetings/index.ts';
import { metricsHandlers } from './metrics/index.ts';
import { orgHandlers } from './org/index.ts';
import { peopleHandlers } from './people/index.ts';
import { reportsHandlers } from './reports/index.ts';
import { reviewsHandlers } from './reviews/index.ts';
import { searchHandlers } from './search/index.ts';
import { todayHandlers } from './today/index.ts';
import { workspaceHandlers } from './workspace/index.ts';

/** Every feature's handlers, under the names of the contract. */
export const handlers: { readonly [F in keyof Contract]: HandlersOf<Contract[F]> } = {
  workspace: workspaceHandlers,
  history: historyHandlers,
  people: peopleHandlers,
  org: orgHandlers,
  reports: reportsHandlers,
  calendar: calendarHandlers,
  reviews: reviewsHandlers,
  commitments: commitmentsHandlers,
  digests: digestsHandlers,
  demo: demoHandlers,
  meetings: meetingsHandlers,
  metrics: metricsHandlers,
  goals: goalsHandlers,
  drafts: draftsHandlers,
  files: filesHandlers,
  search: searchHandlers,
  today: todayHandlers,
};
