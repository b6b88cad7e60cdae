export { generateMatters } from './generateMatters.ts';
