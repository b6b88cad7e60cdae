export { goalHoldings } from './goalHoldings.ts';
export { goalsHandlers } from './goalsHandlers.ts';
export { insertGoal, listOpenGoalsOf } from './goalsStore.ts';
