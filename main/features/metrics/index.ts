export { metricsHandlers } from './metricsHandlers.ts';
export { readSeries } from './openFigures.ts';
export { assertScopeExists, loadPeopleNames, loadScopeNames } from './scopeStore.ts';
