export { goalsHandlers } from './goalsHandlers.ts';
export { listOpenGoalsOf } from './goalsStore.ts';
