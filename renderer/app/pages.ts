import {
  type Icon,
  IconBellRinging,
  IconCalendarCheck,
  IconChartLine,
  IconChecklist,
  IconClipboardText,
  IconFileSearch,
  IconHelp,
  IconHierarchy2,
  IconListCheck,
  IconListTree,
  IconMessageCheck,
  IconNotes,
  IconReportAnalytics,
  IconSettings,
  IconTargetArrow,
  IconUsers,
} from '@tabler/icons-react';
import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
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
  readonly Page: LazyExoticComponent<ComponentType>;
}

/** What the navigation, the palette and the router know. Only what works is listed. */
export const pages: readonly PageEntry[] = [
  {
    path: paths.today,
    group: 'today',
    title: 'today.title',
    icon: IconCalendarCheck,
    Page: lazy(() =>
      import('#renderer/features/today/TodayPage.tsx').then((module) => ({
        default: module.TodayPage,
      })),
    ),
  },
  {
    path: paths.board,
    group: 'reports',
    title: 'reports.boardTitle',
    icon: IconChecklist,
    Page: lazy(() =>
      import('#renderer/features/reports/BoardPage.tsx').then((module) => ({
        default: module.BoardPage,
      })),
    ),
  },
  {
    path: paths.collect,
    group: 'reports',
    title: 'collect.title',
    icon: IconClipboardText,
    Page: lazy(() =>
      import('#renderer/features/collect/CollectPage.tsx').then((module) => ({
        default: module.CollectPage,
      })),
    ),
  },
  {
    path: paths.review,
    group: 'reports',
    title: 'reviews.title',
    icon: IconMessageCheck,
    Page: lazy(() =>
      import('#renderer/features/reports/ReviewPage.tsx').then((module) => ({
        default: module.ReviewPage,
      })),
    ),
  },
  {
    path: paths.chase,
    group: 'reports',
    title: 'reports.chaseTitle',
    icon: IconBellRinging,
    Page: lazy(() =>
      import('#renderer/features/chase/ChasePage.tsx').then((module) => ({
        default: module.ChasePage,
      })),
    ),
  },
  {
    path: paths.rollUp,
    group: 'reports',
    title: 'reports.rollUpTitle',
    icon: IconReportAnalytics,
    Page: lazy(() =>
      import('#renderer/features/digests/DigestPage.tsx').then((module) => ({
        default: module.DigestPage,
      })),
    ),
  },
  {
    path: paths.search,
    hasChildren: true,
    group: 'reports',
    title: 'search.title',
    icon: IconFileSearch,
    Page: lazy(() =>
      import('#renderer/features/search/SearchPage.tsx').then((module) => ({
        default: module.SearchPage,
      })),
    ),
  },
  {
    path: paths.chart,
    group: 'organisation',
    title: 'org.chartTitle',
    icon: IconHierarchy2,
    Page: lazy(() =>
      import('#renderer/features/org/ChartPage.tsx').then((module) => ({
        default: module.ChartPage,
      })),
    ),
  },
  {
    path: paths.people,
    hasChildren: true,
    group: 'organisation',
    title: 'people.title',
    icon: IconUsers,
    Page: lazy(() =>
      import('#renderer/features/people/PeoplePage.tsx').then((module) => ({
        default: module.PeoplePage,
      })),
    ),
  },
  {
    path: paths.units,
    group: 'organisation',
    title: 'org.unitsTitle',
    icon: IconListTree,
    Page: lazy(() =>
      import('#renderer/features/org/UnitsPage.tsx').then((module) => ({
        default: module.UnitsPage,
      })),
    ),
  },
  {
    path: paths.tasks,
    hasChildren: true,
    group: 'work',
    title: 'commitments.title',
    icon: IconListCheck,
    Page: lazy(() =>
      import('#renderer/features/commitments/TasksPage.tsx').then((module) => ({
        default: module.TasksPage,
      })),
    ),
  },
  {
    path: paths.keeping,
    group: 'work',
    title: 'keeping.title',
    icon: IconTargetArrow,
    Page: lazy(() =>
      import('#renderer/features/keeping/KeepingPage.tsx').then((module) => ({
        default: module.KeepingPage,
      })),
    ),
  },
  {
    path: paths.meetings,
    hasChildren: true,
    group: 'work',
    title: 'meetings.title',
    icon: IconNotes,
    Page: lazy(() =>
      import('#renderer/features/meetings/MeetingsPage.tsx').then((module) => ({
        default: module.MeetingsPage,
      })),
    ),
  },
  {
    path: paths.metrics,
    hasChildren: true,
    group: 'figures',
    title: 'metrics.title',
    icon: IconChartLine,
    Page: lazy(() =>
      import('#renderer/features/metrics/MetricsPage.tsx').then((module) => ({
        default: module.MetricsPage,
      })),
    ),
  },
  {
    path: paths.settings,
    group: 'bottom',
    title: 'shell.settings',
    icon: IconSettings,
    Page: lazy(() =>
      import('#renderer/features/workspace/SettingsPage.tsx').then((module) => ({
        default: module.SettingsPage,
      })),
    ),
  },
  {
    path: paths.help,
    group: 'bottom',
    title: 'shell.help',
    icon: IconHelp,
    Page: lazy(() =>
      import('#renderer/features/help/HelpPage.tsx').then((module) => ({
        default: module.HelpPage,
      })),
    ),
  },
];
