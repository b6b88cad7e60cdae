export { loadPeopleRefs, peopleHandlers } from './peopleHandlers.ts';
