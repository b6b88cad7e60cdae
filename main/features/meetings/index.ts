export { meetingHoldings } from './meetingHoldings.ts';
export { createMeeting } from './meetingsHandlers.ts';
export { findMeetingOn } from './meetingsStore.ts';
