import { calendarContract } from '#shared/features/calendar/calendarContract.ts';
import { careersContract } from '#shared/features/careers/careersContract.ts';
import { commitmentsContract } from '#shared/features/commitments/commitmentsContract.ts';
import { demoContract } from '#shared/features/demo/demoContract.ts';
import { digestsContract } from '#shared/features/digests/digestsContract.ts';
import { draftsContract } from '#shared/features/drafts/draftsContract.ts';
import { dutiesContract } from '#shared/features/duties/dutiesContract.ts';
import { filesContract } from '#shared/features/files/filesContract.ts';
import { goalsContract } from '#shared/features/goals/goalsContract.ts';
import { historyContract } from '#shared/features/history/historyContract.ts';
import { meetingsContract } from '#shared/features/meetings/meetingsContract.ts';
import { metricsContract } from '#shared/features/metrics/metricsContract.ts';
import { mindmapContract } from '#shared/features/mindmap/mindmapContract.ts';
import { orgContract } from '#shared/features/org/orgContract.ts';
import { peopleContract } from '#shared/features/people/peopleContract.ts';
import { photosContract } from '#shared/features/photos/photosContract.ts';
import { raciContract } from '#shared/features/raci/raciContract.ts';
import { recruitingContract } from '#shared/features/recruiting/recruitingContract.ts';
import { reportsContract } from '#shared/features/reports/reportsContract.ts';
import { reviewsContract } from '#shared/features/reviews/reviewsContract.ts';
import { rosterContract } from '#shared/features/roster/rosterContract.ts';
import { searchContract } from '#shared/features/search/searchContract.ts';
import { todayContract } from '#shared/features/today/todayContract.ts';
import { workspaceContract } from '#shared/features/workspace/workspaceContract.ts';
import type { ClientOf } from './procedure.ts';

/** Everything a page can ask for. Client, handlers and their types all derive from it. */
export const contract = {
  workspace: workspaceContract,
  history: historyContract,
  people: peopleContract,
  org: orgContract,
  reports: reportsContract,
  calendar: calendarContract,
  reviews: reviewsContract,
  commitments: commitmentsContract,
  digests: digestsContract,
  demo: demoContract,
  meetings: meetingsContract,
  metrics: metricsContract,
  goals: goalsContract,
  drafts: draftsContract,
  files: filesContract,
  search: searchContract,
  today: todayContract,
  duties: dutiesContract,
  raci: raciContract,
  mindmap: mindmapContract,
  careers: careersContract,
  roster: rosterContract,
  recruiting: recruitingContract,
  photos: photosContract,
};

export type Contract = typeof contract;
export type Client = ClientOf<Contract>;
