export { goalHoldings } from './goalHoldings.ts';
export { insertGoal, listOpenGoalsOf } from './goalsStore.ts';
