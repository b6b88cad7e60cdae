import { QueryErrorResetBoundary } from '@tanstack/react-query';
import { Component, type ReactNode } from 'react';
import { ErrorPage } from './ErrorPage.tsx';

interface BoundaryProps {
  readonly children: ReactNode;
  /** Clears failed queries, so that trying again asks anew. */
  readonly onReset: () => void;
}

interface BoundaryState {
  readonly error: unknown;
}

class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { error: null };

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    const goOn = (): void => {
      this.props.onReset();
      this.setState({ error: null });
    };
    return <ErrorPage error={error} onContinue={goOn} />;
  }
}

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

/** Catches what a page throws and lets the user go on; the rest of the window stays. */
export function ErrorBoundary({ children }: ErrorBoundaryProps) {
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => <Boundary onReset={reset}>{children}</Boundary>}
    </QueryErrorResetBoundary>
  );
}
