export { listPeopleOn, loadPeopleRefs, peopleHandlers } from './peopleHandlers.ts';
