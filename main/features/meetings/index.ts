export { meetingHoldings } from './meetingHoldings.ts';
export { createMeeting, meetingsHandlers } from './meetingsHandlers.ts';
export { findMeetingOn, findTeamName } from './meetingsStore.ts';
