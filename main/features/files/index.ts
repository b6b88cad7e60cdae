export { filesHandlers } from './filesHandlers.ts';
