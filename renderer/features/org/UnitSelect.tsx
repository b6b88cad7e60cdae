import { PinyinSelect } from '#renderer/components/PinyinSelect/PinyinSelect.tsx';
import type { OrgStructure } from '#shared/features/org/orgModel.ts';
import { labelUnits } from './unitLabels.ts';

interface UnitSelectProps {
  readonly label: string;
  readonly structure: OrgStructure;
  readonly value: string | null;
  readonly onChange: (unitId: string | null) => void;
  /** Left out with everything below it: a unit cannot hang under itself. */
  readonly exceptUnitId?: string;
  /** A seat must stand in a unit; a unit may hang under the root. */
  readonly isRequired?: boolean;
}

function listAllowed(structure: OrgStructure, exceptUnitId: string | undefined) {
  const left = new Set(exceptUnitId === undefined ? [] : [exceptUnitId]);
  // Parents come before children, so one pass finds all of them.
  for (const { id, parentUnitId } of structure.units) {
    if (parentUnitId !== null && left.has(parentUnitId)) left.add(id);
  }
  return structure.units.filter(({ id }) => !left.has(id));
}

export function UnitSelect({
  label,
  structure,
  value,
  onChange,
  exceptUnitId,
  isRequired,
}: UnitSelectProps) {
  const labels = labelUnits(structure.units);
  const options = listAllowed(structure, exceptUnitId).map(({ id, name }) => ({
    value: id,
    label: labels.get(id) ?? name,
  }));
  return (
    <PinyinSelect
      label={label}
      placeholder={structure.workspaceName}
      options={options}
      value={value}
      onChange={onChange}
      clearable={!isRequired}
      allowDeselect={!isRequired}
    />
  );
}
