export { confirmDuties, dutiesHandlers } from './dutiesHandlers.ts';
export { readOverview } from './readDuties.ts';
