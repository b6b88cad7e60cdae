import { listPlaceholders } from '#main/templates/fillTemplate.ts';
import { openTemplate } from '#main/templates/openTemplate.ts';
import type { FilledTemplate } from '#shared/documents/template.ts';
import { openPackage, scanOtherParts } from './openPackage.ts';

/**
 * Checks a filled template: well formed, nothing in it points outside or acts, and every
 * placeholder with a value is gone. Throws an Error otherwise.
 */
export function verifyTemplate(bytes: Uint8Array, { values }: FilledTemplate): void {
  scanOtherParts(openPackage(bytes), () => false);
  const left = listPlaceholders(openTemplate(bytes));
  if (left.some((name) => values?.[name] !== undefined)) throw new Error('a placeholder is left');
}
