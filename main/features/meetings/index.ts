export { meetingsHandlers } from './meetingsHandlers.ts';
