import { listPlaceholders } from './fillTemplate.ts';
import { openTemplate } from './openTemplate.ts';

/**
 * The names of the placeholders a Word file holds, as they are written.
 * @throws Failure as `openTemplate`.
 */
export function readTemplate({ bytes }: { readonly bytes: Uint8Array }): string[] {
  return listPlaceholders(openTemplate(bytes));
}
