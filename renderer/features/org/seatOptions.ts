import type { PinyinOption } from '#renderer/components/PinyinSelect/PinyinSelect.tsx';
import type { OrgStructure, SeatRow } from '#shared/features/org/orgModel.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { labelUnits } from './unitLabels.ts';

/** A seat as a list names it: who sits there and as what, or which vacancy it is. */
export function describeSeat(t: Translate, seat: SeatRow): string {
  const names = seat.holders
    .map(({ name, kind }) => (kind === 'acting' ? t('org.actingName', { name }) : name))
    .join('、');
  return `${names === '' ? t('org.vacant') : names} ${seat.postName}`;
}

/** Seats by unit. */
export function listSeatOptions(
  t: Translate,
  structure: OrgStructure,
  seats: readonly SeatRow[],
): PinyinOption[] {
  const unitNames = labelUnits(structure.units);
  return seats.map((seat) => ({
    value: seat.id,
    label: describeSeat(t, seat),
    group: unitNames.get(seat.unitId) ?? '',
  }));
}
