export { goalHoldings } from './goalHoldings.ts';
export { goalsHandlers } from './goalsHandlers.ts';
export { listOpenGoalsOf } from './goalsStore.ts';
