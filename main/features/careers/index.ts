export { careersHandlers } from './careersHandlers.ts';
export { changePersonFields, personFormHandlers } from './changePersonFields.ts';
export { loadDayConflicts } from './loadDayConflicts.ts';
