export { reportsHandlers } from './reportsHandlers.ts';
