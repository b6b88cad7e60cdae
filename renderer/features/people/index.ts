export { PersonSelect } from './PersonSelect.tsx';
export { peopleQueries } from './peopleQueries.ts';
