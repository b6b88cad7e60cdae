import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import '@mantine/dates/styles.css';
import './app/global.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { restoreLastPage } from './app/Shell/remembered.ts';
import { followChanges } from './lib/queryClient.ts';

followChanges();
restoreLastPage();
const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
