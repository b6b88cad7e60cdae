export { requisitionHoldings } from './requisitionHoldings.ts';
export {
  deleteEntries,
  deleteRequisition,
  followSeat,
  insertEntry,
  insertRequisition,
  loadRequisitions,
  type StoredRequisition,
  updateRequisition,
} from './requisitionStore.ts';
export { isHiringFor, loadSeatStages } from './seatStages.ts';
