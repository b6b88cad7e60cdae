export { createMeeting, meetingsHandlers } from './meetingsHandlers.ts';
export { findMeetingOn, findTeamName } from './meetingsStore.ts';
