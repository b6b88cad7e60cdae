import { AppShell, Skeleton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Suspense, useDeferredValue, useEffect, useState } from 'react';
import { Redirect, Route, Router, Switch, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { ErrorBoundary } from '#renderer/app/ErrorPage/ErrorBoundary.tsx';
import { workspaceQueries } from '#renderer/features/workspace/index.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { Late, lazyPart } from '#renderer/lib/late.tsx';
import { WeekLabelProvider } from '#renderer/lib/weekLabel.tsx';
import { pages } from '../pages.ts';
import { Navigation } from './Navigation.tsx';
import { readRemembered, remember } from './remembered.ts';
import classes from './Shell.module.css';
import { useHelpKey } from './useHelpKey.ts';
import { usePaletteKey } from './usePaletteKey.ts';
import { useUndoKeys } from './useUndoKeys.ts';

const MeBanner = lazyPart(
  async () => (await import('#renderer/features/workspace/MeBanner.tsx')).MeBanner,
);
const Palette = lazyPart(async () => (await import('./Palette.tsx')).Palette);

/** The page before stays until the code of the next is there: a fallback would stand for 300 ms. */
function PageArea() {
  const [address] = useHashLocation();
  useEffect(() => remember('lastPage', address), [address]);
  // The same address as the router reads it: without escapes.
  const [location] = useLocation();
  const shown = useDeferredValue(location);
  return (
    <Suspense fallback={<Skeleton m="xl" height={240} className={classes.waiting} />}>
      <ErrorBoundary key={shown}>
        <Switch location={shown}>
          {pages.map(({ path, hasChildren, Page }) => (
            <Route key={path} path={hasChildren ? `${path}/:id?` : path} component={Page} />
          ))}
          <Route>
            <Redirect to={pages[0]?.path ?? '/'} replace />
          </Route>
        </Switch>
      </ErrorBoundary>
    </Suspense>
  );
}

/** Zoomed in, the words of the navigation would take a third of the window. */
const narrow = '(max-width: 900px)';

/** Whether the navigation shows icons only: as the user left it, folded anyway where it is narrow. */
function useNavigationFold() {
  const [isFolded, setFolded] = useState(readRemembered('navigation') === 'collapsed');
  const [isOpenAnyway, setOpenAnyway] = useState(false);
  const isNarrow = useMediaQuery(narrow) ?? false;
  const isCollapsed = isNarrow ? !isOpenAnyway : isFolded;
  const toggle = (): void => {
    if (isNarrow) {
      setOpenAnyway(!isOpenAnyway);
      return;
    }
    remember('navigation', isFolded ? 'open' : 'collapsed');
    setFolded(!isFolded);
  };
  return { isCollapsed, toggle };
}

/** Navigation on the left, the page on the right, palette and undo keys above all of them. */
export function Shell() {
  const { isCollapsed, toggle } = useNavigationFold();
  const t = useTranslate();
  const { data: profile } = useQuery(workspaceQueries.profile());
  useUndoKeys();
  useHelpKey();
  usePaletteKey();
  return (
    <Router hook={useHashLocation}>
      <WeekLabelProvider style={profile?.weekLabel ?? 'iso'}>
        <AppShell navbar={{ width: isCollapsed ? 56 : 208, breakpoint: 0 }} padding={0}>
          <AppShell.Navbar className={classes.navigation} aria-label={t('shell.navigation')}>
            <Navigation isCollapsed={isCollapsed} onToggle={toggle} />
          </AppShell.Navbar>
          <AppShell.Main className={classes.main}>
            <Late>
              <MeBanner />
            </Late>
            <PageArea />
          </AppShell.Main>
        </AppShell>
        <Late>
          <Palette />
        </Late>
      </WeekLabelProvider>
    </Router>
  );
}
