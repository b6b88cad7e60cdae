import { spotlight } from '@mantine/spotlight';
import { isInTextField, useWindowKeys } from '#renderer/lib/keyboard.ts';

/** Ctrl+K anywhere but in a text; pressed before the palette is loaded, it opens when it is. */
export function usePaletteKey(): void {
  useWindowKeys((event) => {
    const isPaletteKey = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
    if (!isPaletteKey || isInTextField(event.target)) return;
    event.preventDefault();
    spotlight.open();
  });
}
