export { careersHandlers } from './careersHandlers.ts';
