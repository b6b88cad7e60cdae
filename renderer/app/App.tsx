import { Center, MantineProvider, Text } from '@mantine/core';
import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { Suspense, useEffect, useState } from 'react';
import { workspaceQueries } from '#renderer/features/workspace/index.ts';
import { LanguageProvider, useTranslate } from '#renderer/lib/language.tsx';
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

/** Milliseconds a workspace is opened in without a word about it. */
const quietOpening = 500;

/** A large workspace takes its time once, when a new version of the app rearranges it. */
function Opening() {
  const t = useTranslate();
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), quietOpening);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Center h="100%" role="status">
      {isSlow && <Text c="dimmed">{t('shell.opening')}</Text>}
    </Center>
  );
}

/** The shell when a workspace is open, else the page that opens or creates one. */
function Start() {
  const { data: state } = useQuery(workspaceQueries.state());
  if (!state) return <Opening />;
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
