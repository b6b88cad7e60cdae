export { confirmDuties, dutiesHandlers } from './dutiesHandlers.ts';
export { dutyHoldings } from './dutyHoldings.ts';
export { addStarterHandoffs } from './handoffHandlers.ts';
export { loadHandoffs } from './handoffStore.ts';
export { editSheet, listDuties, listSheets } from './postVersions.ts';
export { readCoverage } from './readCoverage.ts';
export { readOverview } from './readDuties.ts';
