export { rosterHandlers } from './rosterHandlers.ts';
