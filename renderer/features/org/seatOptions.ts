import type { PinyinOption } from '#renderer/components/PinyinSelect/PinyinSelect.tsx';
import type { OrgStructure, SeatRow } from '#shared/features/org/orgModel.ts';
import type { Translate } from '#shared/i18n/translate.ts';

/** A seat as a list names it: who sits there and as what, or which vacancy it is. */
export function describeSeat(t: Translate, seat: SeatRow): string {
  const names = seat.holders
    .map(({ name, kind }) => (kind === 'acting' ? t('org.actingName', { name }) : name))
    .join('、');
  return `${names === '' ? t('org.vacant') : names} ${seat.postName}`;
}

/** Seats by unit; equal vacancies of a unit are numbered, so that each can be told apart. */
export function listSeatOptions(
  t: Translate,
  structure: OrgStructure,
  seats: readonly SeatRow[],
): PinyinOption[] {
  const unitNames = new Map(structure.units.map(({ id, name }) => [id, name]));
  const seen = new Map<string, number>();
  return seats.map((seat) => {
    const label = describeSeat(t, seat);
    const key = `${seat.unitId} ${label}`;
    const number = (seen.get(key) ?? 0) + 1;
    seen.set(key, number);
    return {
      value: seat.id,
      label: number === 1 ? label : `${label} ${number}`,
      group: unitNames.get(seat.unitId) ?? '',
    };
  });
}
