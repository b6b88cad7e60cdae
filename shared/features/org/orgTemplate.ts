import { z } from 'zod';
import { planStructure } from './builtin/planStructure.ts';
import { builtinPost, type PostCode } from './builtin/postLibrary.ts';
import type { StructureCode } from './builtin/structures.ts';

const TemplateUnit = z.object({
  key: z.string(),
  name: z.string(),
  /** Null: directly under the root. */
  parentKey: z.string().nullable(),
  mission: z.string(),
  functions: z.array(z.string()),
  isCore: z.boolean(),
  isExternal: z.boolean(),
  headSeatKey: z.string().nullable(),
});

const TemplateSeat = z.object({
  key: z.string(),
  unitKey: z.string(),
  /** Code in the built-in library; null for a post of the team's own, which its name finds. */
  postCode: z.string().nullable(),
  postName: z.string(),
  inQuota: z.boolean(),
});
export type TemplateSeat = z.infer<typeof TemplateSeat>;

/** Units, seats and solid lines without people, by keys that mean nothing outside it. */
export const OrgTemplate = z.object({
  units: z.array(TemplateUnit),
  seats: z.array(TemplateSeat),
  lines: z.array(z.object({ seatKey: z.string(), superiorSeatKey: z.string() })),
});
export type OrgTemplate = z.infer<typeof OrgTemplate>;

export function templateOfStructure(code: StructureCode): OrgTemplate {
  const { units, seats, lines } = planStructure(code);
  return {
    units: units.map((unit) => ({ ...unit, functions: [...unit.functions] })),
    seats: seats.map((seat) => ({ ...seat, postName: builtinPost(seat.postCode as PostCode).zh })),
    lines: [...lines],
  };
}
