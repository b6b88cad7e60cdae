export { assignPerson, endAssignmentsAfter } from './assignmentHandlers.ts';
export { loadChainAbove, loadOrganisation, loadPosts } from './organisationStore.ts';
export { orgHandlers } from './orgHandlers.ts';
export { storeAssignments, storePlan } from './storePlan.ts';
