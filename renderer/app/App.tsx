import { MantineProvider } from '@mantine/core';
import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { workspaceQueries } from '#renderer/features/workspace/index.ts';
import { LanguageProvider } from '#renderer/lib/language.tsx';
import { Late, lazyPart } from '#renderer/lib/late.tsx';
import { queryClient } from '#renderer/lib/queryClient.ts';
import { defaultSettings } from '#shared/features/workspace/workspaceDefaults.ts';
import { ErrorBoundary } from './ErrorPage/ErrorBoundary.tsx';
import { Shell } from './Shell/Shell.tsx';
import { theme } from './theme.ts';

const Notices = lazyPart(async () => (await import('./Notices.tsx')).Notices);
const WelcomePage = lazyPart(
  async () => (await import('#renderer/features/workspace/WelcomePage.tsx')).WelcomePage,
);

function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? '';
}

/** The shell when a workspace is open, else the page that opens or creates one. */
function Start() {
  const { data: state } = useQuery(workspaceQueries.state());
  if (!state) return null;
  if (state.status === 'open') return <Shell />;
  return (
    <Suspense fallback={null}>
      <WelcomePage state={state} />
    </Suspense>
  );
}

function Themed() {
  const { data: settings = defaultSettings } = useQuery(workspaceQueries.settings());
  const scheme = settings.theme === 'system' ? 'auto' : settings.theme;
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      {...(scheme === 'auto' ? {} : { forceColorScheme: scheme })}
      getStyleNonce={styleNonce}
    >
      <LanguageProvider language={settings.language}>
        <Late>
          <Notices />
        </Late>
        <ErrorBoundary>
          <Start />
        </ErrorBoundary>
      </LanguageProvider>
    </MantineProvider>
  );
}

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <Themed />
    </QueryClientProvider>
  );
}
