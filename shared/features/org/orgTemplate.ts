import { z } from 'zod';
import { planStructure } from './builtin/planStructure.ts';
import { builtinPost, type PostCode } from './builtin/postLibrary.ts';
import type { StructureCode as BuiltinCode } from './builtin/structures.ts';
import { Id, StructureCode } from './orgModel.ts';
import type { Organisation } from './orgRules.ts';

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

/** A built-in structure, or one the team has kept. */
export const TemplateSource = z.union([
  z.object({ code: StructureCode }),
  z.object({ templateId: Id }),
]);
export type TemplateSource = z.infer<typeof TemplateSource>;

export const SavedTemplate = z.object({
  id: Id,
  name: z.string(),
  savedOn: z.iso.date(),
  units: z.number().int(),
  /** In quota. */
  seats: z.number().int(),
});
export type SavedTemplate = z.infer<typeof SavedTemplate>;

export function templateOfStructure(code: BuiltinCode): OrgTemplate {
  const { units, seats, lines } = planStructure(code);
  return {
    units: units.map((unit) => ({ ...unit, functions: [...unit.functions] })),
    seats: seats.map((seat) => ({ ...seat, postName: builtinPost(seat.postCode as PostCode).zh })),
    lines: [...lines],
  };
}
/** The organisation of a day as a template, its seats and units keyed by their ids. */
export function templateOfOrganisation(org: Organisation): OrgTemplate {
  const known = (id: string | null, map: ReadonlyMap<string, unknown>) =>
    id !== null && map.has(id) ? id : null;
  return {
    units: org.units.map((unit) => ({
      key: unit.id,
      name: unit.name,
      parentKey: known(unit.parentUnitId, org.unitById),
      mission: unit.mission,
      functions: [...unit.functions],
      isCore: unit.isCore,
      isExternal: unit.isExternal,
      headSeatKey: known(unit.headSeatId, org.seatById),
    })),
    seats: org.seats.flatMap((seat) => {
      const post = org.postById.get(seat.postId);
      if (!post || !org.unitById.has(seat.unitId)) return [];
      return [
        {
          key: seat.id,
          unitKey: seat.unitId,
          postCode: post.code,
          postName: post.name,
          inQuota: seat.inQuota,
        },
      ];
    }),
    lines: [...org.superiorOf]
      .filter(([seatId, superior]) => org.seatById.has(seatId) && org.seatById.has(superior))
      .map(([seatKey, superiorSeatKey]) => ({ seatKey, superiorSeatKey })),
  };
}
