import { useHashLocation } from 'wouter/use-hash-location';
import { paths } from '#renderer/app/paths.ts';
import { isInTextField, useWindowKeys } from '#renderer/lib/keyboard.ts';

/** `?` anywhere but in a text shows the keys. */
export function useHelpKey(): void {
  const [, navigate] = useHashLocation();
  useWindowKeys((event) => {
    if (event.key === '?' && !isInTextField(event.target)) navigate(paths.help);
  });
}
