import { useTranslate } from './language.tsx';
import { showFailure, showNotice } from './notices.tsx';

/** Copies text on a user's act and says so; a refused clipboard is said too. */
export function useCopy(): { copy: (text: string, done?: string) => void } {
  const t = useTranslate();
  const copy = (text: string, done?: string): void => {
    navigator.clipboard.writeText(text).then(
      () => showNotice(done ?? t('common.copied')),
      (error: unknown) => showFailure(t, error),
    );
  };
  return { copy };
}
