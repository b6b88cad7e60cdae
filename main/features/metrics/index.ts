export { readSeries } from './openFigures.ts';
export { readWeekFigures } from './readMetrics.ts';
export { assertScopeExists, loadPeopleNames, loadScopeNames } from './scopeStore.ts';
