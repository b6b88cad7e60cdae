import { PinyinSelect } from '#renderer/components/PinyinSelect/PinyinSelect.tsx';
import { useTranslate } from '#renderer/lib/language.tsx';
import type { DigestUnit } from '#shared/features/digests/digestsModel.ts';

interface UnitSelectProps {
  readonly units: readonly DigestUnit[];
  readonly unitId: string | null;
  readonly onChange: (unitId: string | null) => void;
}

/** Stands for everybody; ids of units are never empty. */
const company = 'company';

/** 全公司, 部 or 组: whose week the page rolls up. */
export function UnitSelect({ units, unitId, onChange }: UnitSelectProps) {
  const t = useTranslate();
  if (units.length === 0) return null;
  const options = units.map(({ id, name, depth }) => ({
    value: id,
    label: `${'\u3000'.repeat(depth)}${name}`,
  }));
  return (
    <PinyinSelect
      size="xs"
      w={168}
      allowDeselect={false}
      aria-label={t('digests.unit')}
      options={[{ value: company, label: t('digests.company') }, ...options]}
      value={unitId ?? company}
      onChange={(value) => onChange(value === company ? null : value)}
    />
  );
}
