export { searchQueries, shortestWords } from './searchQueries.ts';
