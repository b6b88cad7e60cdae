import { z } from 'zod';
import { Id } from '#shared/features/org/orgModel.ts';

/** 执行, 最终负责, 咨询, 知会. */
export const raciRoles = ['R', 'A', 'C', 'I'] as const;
export const RaciRole = z.enum(raciRoles);
export type RaciRole = z.infer<typeof RaciRole>;

/** Whose letters stand in the columns. */
export const raciParties = ['posts', 'people'] as const;
export const RaciParties = z.enum(raciParties);
export type RaciParties = z.infer<typeof RaciParties>;

export const RaciColumn = z.object({
  /** Of the post or the person. */
  id: Id,
  name: z.string(),
  units: z.array(z.string()),
});
export type RaciColumn = z.infer<typeof RaciColumn>;

/** The letters of one party, in the order R A C I. */
export const RaciCell = z.object({ partyId: Id, roles: z.array(RaciRole).min(1).max(4) });
export type RaciCell = z.infer<typeof RaciCell>;

export const raciFlags = ['noA', 'manyA', 'noR', 'manyR'] as const;
export type RaciFlag = (typeof raciFlags)[number];

export const MatterTitle = z.string().trim().min(1).max(120);

export const RaciMatter = z.object({
  id: Id,
  /** A duty's own name follows the duty. */
  title: z.string(),
  isDuty: z.boolean(),
  /** Of the duty; '' for a matter of its own. */
  postName: z.string(),
  units: z.array(z.string()),
  cells: z.array(RaciCell),
  flags: z.array(z.enum(raciFlags)),
});
export type RaciMatter = z.infer<typeof RaciMatter>;

export const RaciMatrix = z.object({
  parties: RaciParties,
  columns: z.array(RaciColumn),
  matters: z.array(RaciMatter),
});
export type RaciMatrix = z.infer<typeof RaciMatrix>;

/** A row of a file: the letters replace those of the matter, or make a new one. */
export const ImportedMatter = z.object({
  id: Id.nullable(),
  title: MatterTitle,
  cells: z.array(RaciCell).max(200),
});
export type ImportedMatter = z.infer<typeof ImportedMatter>;
