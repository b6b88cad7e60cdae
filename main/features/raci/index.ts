export { generateMatters } from './generateMatters.ts';
export { raciHandlers } from './raciHandlers.ts';
