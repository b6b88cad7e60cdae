import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { WelcomePage, workspaceQueries } from '#renderer/features/workspace/index.ts';
import { LanguageProvider } from '#renderer/lib/language.tsx';
import { queryClient } from '#renderer/lib/queryClient.ts';
import { mostNotices } from '#renderer/lib/raiseNotice.ts';
import { defaultSettings } from '#shared/features/workspace/workspaceDefaults.ts';
import { ErrorBoundary } from './ErrorPage/ErrorBoundary.tsx';
import { Shell } from './Shell/Shell.tsx';
import { theme } from './theme.ts';

function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? '';
}

/** The shell when a workspace is open, else the page that opens or creates one. */
function Start() {
  const { data: state } = useQuery(workspaceQueries.state());
  if (!state) return null;
  return state.status === 'open' ? <Shell /> : <WelcomePage state={state} />;
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
        <Notifications position="bottom-right" limit={mostNotices} />
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
