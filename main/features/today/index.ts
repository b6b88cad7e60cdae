export { todayHandlers } from './todayHandlers.ts';
