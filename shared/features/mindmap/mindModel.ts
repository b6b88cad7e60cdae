import { z } from 'zod';
import { Sheet } from '#shared/features/duties/dutiesModel.ts';
import { Handoff } from '#shared/features/duties/handoffsModel.ts';
import { Id } from '#shared/features/org/orgModel.ts';

const Revision = z.number().int();

/** What the map is drawn from: units, their posts, and what each post does. */
export const MindData = z.object({
  workspaceName: z.string(),
  units: z.array(
    z.object({ id: Id, name: z.string(), parentUnitId: Id.nullable(), revision: Revision }),
  ),
  /** Those of a unit stand under it, once for each unit that has seats of it. */
  posts: z.array(
    z.object({
      postId: Id,
      name: z.string(),
      aliases: z.array(z.string()),
      revision: Revision,
      unitIds: z.array(Id),
      /** As it is being worked on. */
      sheet: Sheet,
    }),
  ),
  handoffs: z.array(Handoff),
});
export type MindData = z.infer<typeof MindData>;

export const mindLayouts = ['both', 'right'] as const;
export const MindLayout = z.enum(mindLayouts);
export type MindLayout = z.infer<typeof MindLayout>;

export const mindFormats = ['svg', 'png', 'pdf', 'md', 'opml', 'mm'] as const;
export const MindFormat = z.enum(mindFormats);
export type MindFormat = z.infer<typeof MindFormat>;

export type MindKind = 'root' | 'unit' | 'post' | 'duty' | 'kpi';

/** One node; the ids say what of the workspace it is, as far as its kind has them. */
export interface MindNode {
  readonly id: string;
  readonly kind: MindKind;
  readonly text: string;
  readonly unitId: string | null;
  readonly postId: string | null;
  /** Of the duty or the KPI. */
  readonly key: string | null;
  readonly children: readonly MindNode[];
}
