export { draftsHandlers } from './draftsHandlers.ts';
