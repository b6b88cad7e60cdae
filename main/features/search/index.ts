export { searchHandlers } from './searchHandlers.ts';
