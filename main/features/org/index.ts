export {
  assignPerson,
  endAssignmentsAfter,
  placePerson,
  postponePosts,
} from './assignmentHandlers.ts';
export { findSeatToFill, listTitularHolds, type TitularHold } from './assignmentStore.ts';
export { loadChainAbove, loadOrganisation, loadPosts } from './organisationStore.ts';
export { orgHandlers } from './orgHandlers.ts';
export { resolvePost } from './postHandlers.ts';
export { postHoldings } from './postHoldings.ts';
export { loadSeatLabels } from './seatLabels.ts';
export { storePlaces, storeSuperiors } from './storePlaces.ts';
export { storeAssignments, storePlan } from './storePlan.ts';
export { moveActs, undoActs } from './undoActs.ts';
