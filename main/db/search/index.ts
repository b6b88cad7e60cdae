export { refreshSearch } from './refreshSearch.ts';
export { rebuildSearch, tidySearch } from './searchTables.ts';
