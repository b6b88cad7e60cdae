import { type Icon, IconHelp, IconSettings, IconSitemap, IconUsers } from '@tabler/icons-react';
import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { TextKey } from '#shared/i18n/translate.ts';
import { type AppPath, paths } from './paths.ts';

export type PageGroup = 'today' | 'reports' | 'organisation' | 'work' | 'bottom';

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
    icon: IconSitemap,
    Page: lazy(() =>
      import('#renderer/features/org/UnitsPage.tsx').then((module) => ({
        default: module.UnitsPage,
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
