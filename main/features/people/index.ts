export { setLastDay } from './changePersonFields.ts';
export { peopleHandlers } from './peopleHandlers.ts';
export { loadPeople, loadPersonRows, updatePerson } from './peopleStore.ts';
export { requirePerson } from './requirePerson.ts';
