import '@mantine/core/styles.css';
import './app/global.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { preloadPage } from './app/pages.ts';
import { restoreLastPage } from './app/Shell/remembered.ts';
import { workspaceQueries } from './features/workspace/index.ts';
import { followChanges, queryClient } from './lib/queryClient.ts';

/** The store is asked before anything is drawn: it answers as soon as the workspace is open. */
async function start(root: HTMLElement): Promise<void> {
  followChanges();
  void queryClient.prefetchQuery(workspaceQueries.settings());
  void queryClient.prefetchQuery(workspaceQueries.state());
  restoreLastPage();
  await preloadPage(window.location.hash);
  createRoot(root).render(<App />);
}

const root = document.getElementById('root');
if (root) void start(root);
