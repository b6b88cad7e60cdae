import { z } from 'zod';
import { Block } from './document.ts';

/** What stands in a placeholder's stead: words inside a line, or blocks in place of the line. */
export const TemplateValue = z.union([
  z.object({ text: z.string() }),
  z.object({ blocks: z.array(Block) }),
]);
export type TemplateValue = z.infer<typeof TemplateValue>;

/** A Word file of the user's and what goes into its placeholders; without values it stays as it is. */
export const FilledTemplate = z.object({
  file: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  values: z.record(z.string(), TemplateValue).nullable(),
});
export type FilledTemplate = z.infer<typeof FilledTemplate>;

/** `{{周次}}`, with any blanks inside, and the full-width braces an input method writes. */
export const placeholderPattern = /(?:\{\{|｛｛)\s*([^{}｛｝]{1,40}?)\s*(?:\}\}|｝｝)/g;
