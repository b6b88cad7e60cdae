export { refreshSearch } from './refreshSearch.ts';
export { rebuildSearch, registerBigrams, tidySearch } from './searchTables.ts';
