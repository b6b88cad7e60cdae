export { assignPerson, endAssignmentsAfter } from './assignmentHandlers.ts';
export { loadOrganisation } from './organisationStore.ts';
export { orgHandlers } from './orgHandlers.ts';
export { storeAssignments, storePlan } from './storePlan.ts';
