export { loadBulk } from './loadBulk.ts';
