export { calendarHandlers } from './calendarHandlers.ts';
export { loadWorkCalendar } from './calendarStore.ts';
