export { digestsHandlers } from './digestsHandlers.ts';
