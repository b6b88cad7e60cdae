import type { UnitRow } from '#shared/features/org/orgModel.ts';

/** Names of units by id, with the unit above where two go by one name. */
export function labelUnits(
  units: readonly Pick<UnitRow, 'id' | 'name' | 'parentUnitId'>[],
): Map<string, string> {
  const nameOf = new Map(units.map(({ id, name }) => [id, name]));
  const byName = Map.groupBy(units, ({ name }) => name);
  return new Map(
    units.map(({ id, name, parentUnitId }) => {
      const above = nameOf.get(parentUnitId ?? '');
      const isAlone = byName.get(name)?.length === 1;
      return [id, isAlone || above === undefined ? name : `${above} ${name}`];
    }),
  );
}
