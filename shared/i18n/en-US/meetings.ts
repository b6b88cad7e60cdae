import type { meetings as source } from '#shared/i18n/zh-CN/meetings.ts';

export const meetings: typeof source = {
  gone: 'This meeting is no longer there; nothing else changed. Go back to the list of meetings.',
  lineGone: 'This line is no longer there; nothing else changed. Look at the latest minutes.',
  isFinal: '“{{title}}” is final and was not changed. Reopen it first.',
  incomplete:
    '{{count}} lines still need an owner or a date: {{lines}}. The minutes are not final yet and nothing is lost; fill these in first.',
  manyIncomplete:
    '{{count}} lines still need an owner or a date: {{lines}} and more. The minutes are not final yet and nothing is lost; fill in what is marked first.',
  minutes: 'Minutes',
  draft: 'draft',
  kind: {
    morning: 'Stand-up',
    weekly: 'Weekly meeting',
    promo_kickoff: 'Promotion kick-off',
    review: 'Review',
    one_on_one: '1:1',
    other: 'Other meeting',
  },
  line: { topic: 'Topic', decision: 'Decision', action: 'Action' },
  time: 'Time',
  place: 'Place',
  host: 'Host',
  recorder: 'Recorder',
  present: 'Present',
  absent: 'Absent',
  absentBecause: '{{name}} ({{reason}})',
  decider: 'Decided by',
  decidedOn: 'Date',
  owner: 'Owner',
  due: 'Due',
  nameSeparator: ', ',
};
