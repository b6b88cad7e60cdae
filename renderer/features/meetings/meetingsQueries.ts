import { tableQuery } from '#renderer/lib/queryClient.ts';
import type { MeetingKind } from '#shared/features/meetings/meetingKinds.ts';

const readTables = [
  'meetings',
  'meeting_attendees',
  'meeting_lines',
  'commitments',
  'commitment_events',
  'people',
] as const;

/** More than a manager scrolls through; older ones are found by kind. */
const listedMeetings = 300;

/** `day` stands in the keys, because it decides what is overdue. */
export const meetingsQueries = {
  list: (kind: MeetingKind | null) =>
    tableQuery({
      key: ['meetings', 'list', kind],
      tables: readTables,
      read: (from) =>
        from.meetings.list({ limit: listedMeetings, ...(kind === null ? {} : { kind }) }),
    }),
  page: (id: string, day: string) =>
    tableQuery({
      key: ['meetings', 'page', id, day],
      tables: readTables,
      read: (from) => from.meetings.page({ id }),
    }),
};
