export { historyHandlers } from './historyHandlers.ts';
