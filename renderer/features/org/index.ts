export { useAsOf } from './asOf.ts';
export { DateBar } from './DateBar.tsx';
export { KindBadge } from './KindBadge.tsx';
export { orgQueries } from './orgQueries.ts';
export { isVacantSeat, SeatSelect } from './SeatSelect.tsx';
export { labelUnits } from './unitLabels.ts';
