import '@mantine/core/styles.css';
import './app/global.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { findPage } from './app/pages.ts';
import { restoreLastPage } from './app/Shell/remembered.ts';
import { workspaceQueries } from './features/workspace/index.ts';
import { followChanges, queryClient } from './lib/queryClient.ts';

/**
 * The store is asked before anything is drawn: it answers as soon as the workspace is open, and
 * reads the page's data while the shell is drawn. What fails here is asked again by who shows it.
 */
async function start(root: HTMLElement): Promise<void> {
  followChanges();
  restoreLastPage();
  const page = findPage(window.location.hash);
  void queryClient.prefetchQuery(workspaceQueries.settings());
  void queryClient.prefetchQuery(workspaceQueries.state());
  void page?.prefetch?.();
  await page?.Page.preload?.();
  createRoot(root).render(<App />);
}

const root = document.getElementById('root');
if (root) void start(root);
