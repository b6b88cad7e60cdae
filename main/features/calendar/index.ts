export { loadWorkCalendar } from './calendarStore.ts';
