import type { HandlersOf } from '#main/core/context.ts';
import { todayContract } from '#shared/features/today/todayContract.ts';
import { workspaceContract } from '#shared/features/workspace/workspaceContract.ts';
import type { Contract } from '#shared/ipc/contract.ts';
import { readTodayFacts } from './today/readTodayFacts.ts';
import { workspaceHandlers } from './workspace/workspaceHandlers.ts';

type Load<F extends keyof Contract> = () => Promise<{
  readonly contract: Contract[F];
  readonly handlers: HandlersOf<Contract[F]>;
}>;

/**
 * Every feature under its name in the contract, loaded when somebody first asks: the schemas and the
 * code of all of them are most of what the store would load before it can open a file.
 */
export const features: { readonly [F in keyof Contract]: Load<F> } = {
  workspace: async () => ({ contract: workspaceContract, handlers: workspaceHandlers }),
  history: async () => {
    const { historyContract } = await import('#shared/features/history/historyContract.ts');
    const { historyHandlers } = await import('./history/historyHandlers.ts');
    return { contract: historyContract, handlers: historyHandlers };
  },
  people: async () => {
    const { peopleContract } = await import('#shared/features/people/peopleContract.ts');
    const { personFormHandlers } = await import('./careers/index.ts');
    const { peopleHandlers } = await import('./people/peopleHandlers.ts');
    return { contract: peopleContract, handlers: { ...peopleHandlers, ...personFormHandlers } };
  },
  org: async () => {
    const { orgContract } = await import('#shared/features/org/orgContract.ts');
    const { orgHandlers } = await import('./org/orgHandlers.ts');
    return { contract: orgContract, handlers: orgHandlers };
  },
  reports: async () => {
    const { reportsContract } = await import('#shared/features/reports/reportsContract.ts');
    const { reportsHandlers } = await import('./reports/reportsHandlers.ts');
    return { contract: reportsContract, handlers: reportsHandlers };
  },
  calendar: async () => {
    const { calendarContract } = await import('#shared/features/calendar/calendarContract.ts');
    const { calendarHandlers } = await import('./calendar/calendarHandlers.ts');
    return { contract: calendarContract, handlers: calendarHandlers };
  },
  reviews: async () => {
    const { reviewsContract } = await import('#shared/features/reviews/reviewsContract.ts');
    const { reviewsHandlers } = await import('./reviews/reviewsHandlers.ts');
    return { contract: reviewsContract, handlers: reviewsHandlers };
  },
  commitments: async () => {
    const { commitmentsContract } = await import(
      '#shared/features/commitments/commitmentsContract.ts'
    );
    const { commitmentsHandlers } = await import('./commitments/commitmentsHandlers.ts');
    return { contract: commitmentsContract, handlers: commitmentsHandlers };
  },
  digests: async () => {
    const { digestsContract } = await import('#shared/features/digests/digestsContract.ts');
    const { digestsHandlers } = await import('./digests/digestsHandlers.ts');
    return { contract: digestsContract, handlers: digestsHandlers };
  },
  demo: async () => {
    const { demoContract } = await import('#shared/features/demo/demoContract.ts');
    const { demoHandlers } = await import('./demo/demoHandlers.ts');
    return { contract: demoContract, handlers: demoHandlers };
  },
  meetings: async () => {
    const { meetingsContract } = await import('#shared/features/meetings/meetingsContract.ts');
    const { meetingsHandlers } = await import('./meetings/meetingsHandlers.ts');
    return { contract: meetingsContract, handlers: meetingsHandlers };
  },
  metrics: async () => {
    const { metricsContract } = await import('#shared/features/metrics/metricsContract.ts');
    const { metricsHandlers } = await import('./metrics/metricsHandlers.ts');
    return { contract: metricsContract, handlers: metricsHandlers };
  },
  goals: async () => {
    const { goalsContract } = await import('#shared/features/goals/goalsContract.ts');
    const { goalsHandlers } = await import('./goals/goalsHandlers.ts');
    return { contract: goalsContract, handlers: goalsHandlers };
  },
  drafts: async () => {
    const { draftsContract } = await import('#shared/features/drafts/draftsContract.ts');
    const { draftsHandlers } = await import('./drafts/draftsHandlers.ts');
    return { contract: draftsContract, handlers: draftsHandlers };
  },
  files: async () => {
    const { filesContract } = await import('#shared/features/files/filesContract.ts');
    const { filesHandlers } = await import('./files/filesHandlers.ts');
    return { contract: filesContract, handlers: filesHandlers };
  },
  search: async () => {
    const { searchContract } = await import('#shared/features/search/searchContract.ts');
    const { searchHandlers } = await import('./search/searchHandlers.ts');
    return { contract: searchContract, handlers: searchHandlers };
  },
  today: async () => {
    const { todayHandlers } = await import('./today/todayHandlers.ts');
    return { contract: todayContract, handlers: todayHandlers };
  },
  duties: async () => {
    const { dutiesContract } = await import('#shared/features/duties/dutiesContract.ts');
    const { dutiesHandlers } = await import('./duties/dutiesHandlers.ts');
    return { contract: dutiesContract, handlers: dutiesHandlers };
  },
  raci: async () => {
    const { raciContract } = await import('#shared/features/raci/raciContract.ts');
    const { raciHandlers } = await import('./raci/raciHandlers.ts');
    return { contract: raciContract, handlers: raciHandlers };
  },
  mindmap: async () => {
    const { mindmapContract } = await import('#shared/features/mindmap/mindmapContract.ts');
    const { mindmapHandlers } = await import('./mindmap/mindmapHandlers.ts');
    return { contract: mindmapContract, handlers: mindmapHandlers };
  },
  careers: async () => {
    const { careersContract } = await import('#shared/features/careers/careersContract.ts');
    const { careersHandlers } = await import('./careers/careersHandlers.ts');
    return { contract: careersContract, handlers: careersHandlers };
  },
  roster: async () => {
    const { rosterContract } = await import('#shared/features/roster/rosterContract.ts');
    const { rosterHandlers } = await import('./roster/rosterHandlers.ts');
    return { contract: rosterContract, handlers: rosterHandlers };
  },
  recruiting: async () => {
    const { recruitingContract } = await import(
      '#shared/features/recruiting/recruitingContract.ts'
    );
    const { recruitingHandlers } = await import('./recruiting/recruitingHandlers.ts');
    return { contract: recruitingContract, handlers: recruitingHandlers };
  },
  photos: async () => {
    const { photosContract } = await import('#shared/features/photos/photosContract.ts');
    const { photosHandlers } = await import('./photos/photosHandlers.ts');
    return { contract: photosContract, handlers: photosHandlers };
  },
};

/** What the page of every start asks for: it comes with the store, without the rest of its feature. */
export const firstAsked = {
  'today.facts': { procedure: todayContract.facts, handler: readTodayFacts },
};
