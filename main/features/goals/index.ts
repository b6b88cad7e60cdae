export { goalsHandlers } from './goalsHandlers.ts';
