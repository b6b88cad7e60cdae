import {
  type Icon,
  IconBellRinging,
  IconBinaryTree2,
  IconBriefcase,
  IconCalendarCheck,
  IconChartLine,
  IconChecklist,
  IconClipboardText,
  IconFileSearch,
  IconFlag3,
  IconHeartHandshake,
  IconHelp,
  IconHierarchy2,
  IconListCheck,
  IconListTree,
  IconMessageCheck,
  IconNotes,
  IconReportAnalytics,
  IconSettings,
  IconTable,
  IconTargetArrow,
  IconUserSearch,
  IconUsers,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { TodayPage } from '#renderer/features/today/TodayPage.tsx';
import { todayQueries } from '#renderer/features/today/todayQueries.ts';
import { lazyPart, type WithPreload } from '#renderer/lib/late.tsx';
import { queryClient } from '#renderer/lib/queryClient.ts';
import { readToday } from '#renderer/lib/today.ts';
import type { TextKey } from '#shared/i18n/translate.ts';
import { type AppPath, paths } from './paths.ts';

export type PageGroup = 'today' | 'reports' | 'organisation' | 'work' | 'figures' | 'bottom';

export interface PageEntry {
  readonly path: AppPath;
  /** Also matches addresses below the path, `/work/meetings/ID`. */
  readonly hasChildren?: boolean;
  readonly group: PageGroup;
  readonly title: TextKey;
  readonly icon: Icon;
  /** The page the app opens with comes with the shell, the others when they are opened. */
  readonly Page: ComponentType & Partial<WithPreload>;
  /** Asks for the page's data before it is drawn. */
  readonly prefetch?: () => Promise<void>;
}

/** What the navigation, the palette and the router know. Only what works is listed. */
export const pages: readonly PageEntry[] = [
  {
    path: paths.today,
    group: 'today',
    title: 'today.title',
    icon: IconCalendarCheck,
    Page: TodayPage,
    prefetch: () => queryClient.prefetchQuery(todayQueries.facts(readToday())),
  },
  {
    path: paths.board,
    group: 'reports',
    title: 'reports.boardTitle',
    icon: IconChecklist,
    Page: lazyPart(
      async () => (await import('#renderer/features/reports/BoardPage.tsx')).BoardPage,
    ),
  },
  {
    path: paths.collect,
    group: 'reports',
    title: 'collect.title',
    icon: IconClipboardText,
    Page: lazyPart(
      async () => (await import('#renderer/features/collect/CollectPage.tsx')).CollectPage,
    ),
  },
  {
    path: paths.review,
    group: 'reports',
    title: 'reviews.title',
    icon: IconMessageCheck,
    Page: lazyPart(
      async () => (await import('#renderer/features/reports/ReviewPage.tsx')).ReviewPage,
    ),
  },
  {
    path: paths.chase,
    group: 'reports',
    title: 'reports.chaseTitle',
    icon: IconBellRinging,
    Page: lazyPart(async () => (await import('#renderer/features/chase/ChasePage.tsx')).ChasePage),
  },
  {
    path: paths.rollUp,
    group: 'reports',
    title: 'reports.rollUpTitle',
    icon: IconReportAnalytics,
    Page: lazyPart(
      async () => (await import('#renderer/features/digests/DigestPage.tsx')).DigestPage,
    ),
  },
  {
    path: paths.search,
    hasChildren: true,
    group: 'reports',
    title: 'search.title',
    icon: IconFileSearch,
    Page: lazyPart(
      async () => (await import('#renderer/features/search/SearchPage.tsx')).SearchPage,
    ),
  },
  {
    path: paths.chart,
    group: 'organisation',
    title: 'org.chartTitle',
    icon: IconHierarchy2,
    Page: lazyPart(async () => (await import('#renderer/features/org/ChartPage.tsx')).ChartPage),
  },
  {
    path: paths.people,
    hasChildren: true,
    group: 'organisation',
    title: 'people.title',
    icon: IconUsers,
    Page: lazyPart(
      async () => (await import('#renderer/features/people/PeoplePage.tsx')).PeoplePage,
    ),
  },
  {
    path: paths.units,
    group: 'organisation',
    title: 'org.unitsTitle',
    icon: IconListTree,
    Page: lazyPart(async () => (await import('#renderer/features/org/UnitsPage.tsx')).UnitsPage),
  },
  {
    path: paths.duties,
    hasChildren: true,
    group: 'organisation',
    title: 'duties.title',
    icon: IconBriefcase,
    Page: lazyPart(
      async () => (await import('#renderer/features/duties/DutiesPage.tsx')).DutiesPage,
    ),
  },
  {
    path: paths.mindmap,
    group: 'organisation',
    title: 'mindmap.title',
    icon: IconBinaryTree2,
    Page: lazyPart(async () => (await import('#renderer/features/mindmap/MindPage.tsx')).MindPage),
  },
  {
    path: paths.raci,
    group: 'organisation',
    title: 'raci.title',
    icon: IconTable,
    Page: lazyPart(async () => (await import('#renderer/features/raci/RaciPage.tsx')).RaciPage),
  },
  {
    path: paths.recruiting,
    hasChildren: true,
    group: 'organisation',
    title: 'recruiting.title',
    icon: IconUserSearch,
    Page: lazyPart(
      async () => (await import('#renderer/features/recruiting/RecruitingPage.tsx')).RecruitingPage,
    ),
  },
  {
    path: paths.tasks,
    hasChildren: true,
    group: 'work',
    title: 'commitments.title',
    icon: IconListCheck,
    Page: lazyPart(
      async () => (await import('#renderer/features/commitments/TasksPage.tsx')).TasksPage,
    ),
  },
  {
    path: paths.keeping,
    group: 'work',
    title: 'keeping.title',
    icon: IconTargetArrow,
    Page: lazyPart(
      async () => (await import('#renderer/features/keeping/KeepingPage.tsx')).KeepingPage,
    ),
  },
  {
    path: paths.promises,
    group: 'work',
    title: 'reviews.promises.title',
    icon: IconHeartHandshake,
    Page: lazyPart(
      async () => (await import('#renderer/features/reviews/PromisesPage.tsx')).PromisesPage,
    ),
  },
  {
    path: paths.meetings,
    hasChildren: true,
    group: 'work',
    title: 'meetings.title',
    icon: IconNotes,
    Page: lazyPart(
      async () => (await import('#renderer/features/meetings/MeetingsPage.tsx')).MeetingsPage,
    ),
  },
  {
    path: paths.metrics,
    hasChildren: true,
    group: 'figures',
    title: 'metrics.title',
    icon: IconChartLine,
    Page: lazyPart(
      async () => (await import('#renderer/features/metrics/MetricsPage.tsx')).MetricsPage,
    ),
  },
  {
    path: paths.goals,
    hasChildren: true,
    group: 'figures',
    title: 'goals.pageTitle',
    icon: IconFlag3,
    Page: lazyPart(async () => (await import('#renderer/features/goals/GoalsPage.tsx')).GoalsPage),
  },
  {
    path: paths.settings,
    group: 'bottom',
    title: 'shell.settings',
    icon: IconSettings,
    Page: lazyPart(
      async () => (await import('#renderer/features/workspace/SettingsPage.tsx')).SettingsPage,
    ),
  },
  {
    path: paths.help,
    group: 'bottom',
    title: 'shell.help',
    icon: IconHelp,
    Page: lazyPart(async () => (await import('#renderer/features/help/HelpPage.tsx')).HelpPage),
  },
];

export function isPageOf(entry: PageEntry, address: string): boolean {
  return address === entry.path || (!!entry.hasChildren && address.startsWith(`${entry.path}/`));
}

/** The page in the address; an address that leads nowhere leads to the first. */
export function findPage(hash: string): PageEntry | undefined {
  const address = hash.replace(/^#/, '');
  return pages.find((entry) => isPageOf(entry, address)) ?? pages[0];
}
