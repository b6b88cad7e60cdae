export { demoHandlers } from './demoHandlers.ts';
