export { meetingHoldings } from './meetingHoldings.ts';
export { createMeeting, meetingsHandlers } from './meetingsHandlers.ts';
export { findMeetingOn } from './meetingsStore.ts';
