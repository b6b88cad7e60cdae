export { demoHandlers } from './demoHandlers.ts';
export { loadBulk } from './loadBulk.ts';
