export { peopleHandlers } from './peopleHandlers.ts';
export { loadPeople } from './peopleStore.ts';
