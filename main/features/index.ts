import type { HandlersOf } from '#main/core/context.ts';
import type { Contract } from '#shared/ipc/contract.ts';
import { calendarHandlers } from './calendar/index.ts';
import { careersHandlers, personFormHandlers } from './careers/index.ts';
import { commitmentsHandlers } from './commitments/index.ts';
import { digestsHandlers } from './digests/index.ts';
import { draftsHandlers } from './drafts/index.ts';
import { dutiesHandlers } from './duties/index.ts';
import { filesHandlers } from './files/index.ts';
import { goalsHandlers } from './goals/index.ts';
import { historyHandlers } from './history/index.ts';
import { meetingsHandlers } from './meetings/index.ts';
import { metricsHandlers } from './metrics/index.ts';
import { mindmapHandlers } from './mindmap/index.ts';
import { orgHandlers } from './org/index.ts';
import { peopleHandlers } from './people/index.ts';
import { photosHandlers } from './photos/index.ts';
import { raciHandlers } from './raci/index.ts';
import { recruitingHandlers } from './recruiting/index.ts';
import { reportsHandlers } from './reports/index.ts';
import { reviewsHandlers } from './reviews/index.ts';
import { searchHandlers } from './search/index.ts';
import { todayHandlers } from './today/index.ts';
import { workspaceHandlers } from './workspace/index.ts';

type Loaded<Handlers> = Handlers | (() => Promise<Handlers>);

/**
 * Every feature's handlers, under the names of the contract. The demo is loaded when it is asked
 * for: its plans and the dictionary it matches names with are half of the store's code.
 */
export const handlers: { readonly [F in keyof Contract]: Loaded<HandlersOf<Contract[F]>> } = {
  workspace: workspaceHandlers,
  history: historyHandlers,
  people: { ...peopleHandlers, ...personFormHandlers },
  org: orgHandlers,
  reports: reportsHandlers,
  calendar: calendarHandlers,
  reviews: reviewsHandlers,
  commitments: commitmentsHandlers,
  digests: digestsHandlers,
  demo: async () => (await import('./demo/index.ts')).demoHandlers,
  meetings: meetingsHandlers,
  metrics: metricsHandlers,
  goals: goalsHandlers,
  drafts: draftsHandlers,
  files: filesHandlers,
  search: searchHandlers,
  today: todayHandlers,
  duties: dutiesHandlers,
  raci: raciHandlers,
  mindmap: mindmapHandlers,
  careers: careersHandlers,
  roster: async () => (await import('./roster/index.ts')).rosterHandlers,
  recruiting: recruitingHandlers,
  photos: photosHandlers,
};
