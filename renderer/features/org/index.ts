export { KindBadge } from './KindBadge.tsx';
export { orgQueries } from './orgQueries.ts';
export { isVacantSeat, SeatSelect } from './SeatSelect.tsx';
