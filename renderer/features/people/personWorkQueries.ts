import { tableQuery } from '#renderer/lib/queryClient.ts';

interface Asked {
  readonly personId: string;
  readonly limit: number;
}

/** Lists of the features that own the data; `day` decides what is late or overdue. */
export const personWorkQueries = {
  reports: (asked: Asked, day: string) =>
    tableQuery({
      key: ['reports', 'ofPerson', asked, day],
      tables: [
        ...['workspace', 'people', 'assignments', 'seats', 'posts', 'person_acts'],
        ...['reports', 'report_exemptions', 'report_due_rules', 'report_reviews', 'calendar_days'],
      ],
      read: (from) => from.reports.ofPerson(asked),
    }),
  commitments: (asked: Asked, day: string) =>
    tableQuery({
      key: ['commitments', 'ofPerson', asked, day],
      tables: ['commitments', 'commitment_events', 'commitment_outcomes', 'people', 'meetings'],
      read: (from) => from.commitments.ofPerson(asked),
    }),
  meetings: (asked: Asked) =>
    tableQuery({
      key: ['meetings', 'ofPerson', asked],
      tables: ['meetings', 'meeting_attendees'],
      read: (from) => from.meetings.ofPerson(asked),
    }),
};
