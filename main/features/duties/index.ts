export { confirmDuties, dutiesHandlers } from './dutiesHandlers.ts';
export { addStarterHandoffs } from './handoffHandlers.ts';
export { readOverview } from './readDuties.ts';
