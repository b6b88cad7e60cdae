export { createMeeting, meetingsHandlers } from './meetingsHandlers.ts';
export { findMeetingOn } from './meetingsStore.ts';
