import type { PostCode } from './postLibrary.ts';
import {
  builtinStructure,
  type Structure,
  type StructureCode,
  type StructureUnit,
} from './structures.ts';
import { builtinUnitFacts } from './unitFacts.ts';

/** A unit to create. Keys are only meaningful inside one plan; the store gives ids. */
export interface PlannedUnit {
  readonly key: string;
  readonly name: string;
  /** Null: directly under the root unit, which the workspace owns and the plan does not hold. */
  readonly parentKey: string | null;
  readonly mission: string;
  readonly functions: readonly string[];
  readonly isCore: boolean;
  readonly isExternal: boolean;
  /** The seat that leads the unit; it may sit in another one (店长 leads 客服组). */
  readonly headSeatKey: string | null;
}

/** One seat, so a post with four seats gives four of these. */
export interface PlannedSeat {
  readonly key: string;
  readonly unitKey: string;
  readonly postCode: PostCode;
  readonly inQuota: boolean;
}

interface PlannedLine {
  readonly seatKey: string;
  readonly superiorSeatKey: string;
}

export interface StructurePlan {
  readonly units: readonly PlannedUnit[];
  readonly seats: readonly PlannedSeat[];
  /** Solid reporting lines; the top seat has none. */
  readonly lines: readonly PlannedLine[];
}

function seatKeyOf(post: PostCode, number = 1): string {
  return `${post}-${number}`;
}

function planSeats(unit: StructureUnit): PlannedSeat[] {
  return unit.slots.flatMap(({ post, seats, inQuota }) =>
    Array.from({ length: seats }, (_, index) => ({
      key: seatKeyOf(post, index + 1),
      unitKey: unit.name,
      postCode: post,
      inQuota: inQuota ?? true,
    })),
  );
}

function planLines(structure: Structure): PlannedLine[] {
  return structure.units.flatMap((unit) =>
    unit.slots.flatMap(({ post, seats, reportsTo }) =>
      reportsTo === null
        ? []
        : Array.from({ length: seats }, (_, index) => ({
            seatKey: seatKeyOf(post, index + 1),
            superiorSeatKey: seatKeyOf(reportsTo),
          })),
    ),
  );
}

/** The only seat of the unit that reports outside it, else the seat all of its members report to. */
function findHeadSeatKey(unit: StructureUnit): string | null {
  const posts = new Set(unit.slots.map(({ post }) => post));
  const leading = unit.slots.filter(
    ({ reportsTo, inQuota }) => inQuota !== false && (reportsTo === null || !posts.has(reportsTo)),
  );
  const [first] = leading;
  if (!first) return null;
  if (leading.length === 1 && first.seats === 1) return seatKeyOf(first.post);
  const superiors = new Set(leading.map(({ reportsTo }) => reportsTo));
  return superiors.size === 1 && first.reportsTo ? seatKeyOf(first.reportsTo) : null;
}

function planUnit(unit: StructureUnit): PlannedUnit {
  return {
    key: unit.name,
    name: unit.name,
    parentKey: unit.within ?? null,
    ...builtinUnitFacts(unit.name),
    isExternal: unit.isExternal ?? false,
    headSeatKey: findHeadSeatKey(unit),
  };
}

/** Units, seats and reporting lines of a built-in structure, parents before children. */
export function planStructure(code: StructureCode): StructurePlan {
  const structure = builtinStructure(code);
  return {
    units: structure.units.map(planUnit),
    seats: structure.units.flatMap(planSeats),
    lines: planLines(structure),
  };
}
