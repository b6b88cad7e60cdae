import { z } from 'zod';

/** `boss` dresses the page for the boss, `weekly` the team version. */
export const TemplateId = z.enum(['boss', 'weekly']);
export type TemplateId = z.infer<typeof TemplateId>;

/** A Word template and how its placeholders were read. */
export const TemplateInfo = z.object({
  id: TemplateId,
  name: z.string(),
  addedAt: z.string(),
  /** Placeholders that will be filled, as they are written. */
  known: z.array(z.string()),
  /** Between braces, but nobody knows the name: stays as it is. */
  unknown: z.array(z.string()),
  /** What the template has no place for. */
  missing: z.array(z.string()),
});
export type TemplateInfo = z.infer<typeof TemplateInfo>;

/** About 8 MB of file in base64. */
export const TemplateBytes = z.base64().max(11_500_000);

export const NewTemplate = z.object({
  id: TemplateId,
  name: z.string().trim().min(1).max(200),
  base64: TemplateBytes,
  /** As found by `inspectTemplate`. */
  placeholders: z.array(z.string().max(200)).max(1000),
});
export type NewTemplate = z.infer<typeof NewTemplate>;
