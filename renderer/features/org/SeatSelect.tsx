import { useQuery } from '@tanstack/react-query';
import { PinyinSelect } from '#renderer/components/PinyinSelect/PinyinSelect.tsx';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useToday } from '#renderer/lib/today.ts';
import type { SeatRow } from '#shared/features/org/orgModel.ts';
import type { IsoDate } from '#shared/lib/isoWeek.ts';
import { orgQueries } from './orgQueries.ts';
import { listSeatOptions } from './seatOptions.ts';

interface SeatSelectProps {
  readonly label: string;
  readonly placeholder?: string;
  readonly value: string | null;
  readonly onChange: (seatId: string | null) => void;
  /** Which seats can be chosen; all of them when left out. */
  readonly accepts?: (seat: SeatRow) => boolean;
  readonly isClearable?: boolean;
  /** The day the seats stand on; today when left out. */
  readonly day?: IsoDate;
  /** Width in px; that of its place when left out. */
  readonly w?: number;
}

/** A seat of a day, found by unit, post or holder. */
export function SeatSelect({ accepts, isClearable, day, ...field }: SeatSelectProps) {
  const t = useTranslate();
  const today = useToday();
  const { data: structure } = useQuery(orgQueries.structure(day ?? today));
  if (!structure) return null;
  const seats = accepts ? structure.seats.filter(accepts) : structure.seats;
  return (
    <PinyinSelect
      {...field}
      options={listSeatOptions(t, structure, seats)}
      clearable={isClearable ?? false}
    />
  );
}

/** Nobody holds it as a post of their own; an acting holder leaves it vacant. */
export function isVacantSeat(seat: SeatRow): boolean {
  return seat.holders.every(({ kind }) => kind === 'acting');
}
