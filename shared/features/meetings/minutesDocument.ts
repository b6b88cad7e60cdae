import type { Block, PrintDocument, TableColumn } from '#shared/documents/document.ts';
import type { Language } from '#shared/features/workspace/workspaceModel.ts';
import { createTranslate, type TextKey, type Translate } from '#shared/i18n/translate.ts';
import { formatDay, formatFullDay } from '#shared/lib/formatDay.ts';
import type { Attendee, Meeting, MeetingLine, MeetingLineKind } from './meetingsModel.ts';

/** The private note is not even known here. */
export type MinutesMeeting = Omit<Meeting, 'privateNote'>;

interface Words {
  readonly t: Translate;
  readonly language: Language;
}

const sections = {
  decision: { owner: 'meetings.decider', due: 'meetings.decidedOn' },
  action: { owner: 'meetings.owner', due: 'meetings.due' },
} as const satisfies Record<string, { owner: TextKey; due: TextKey }>;

function linesOf(meeting: MinutesMeeting, kind: MeetingLineKind): MeetingLine[] {
  return meeting.lines.filter((line) => line.kind === kind);
}

function describeAbsence({ name, absenceReason }: Attendee, t: Translate): string {
  return absenceReason === '' ? name : t('meetings.absentBecause', { name, reason: absenceReason });
}

function buildFacts(meeting: MinutesMeeting, { t, language }: Words): Block {
  const separator = t('meetings.nameSeparator');
  const day = formatFullDay(meeting.heldOn, language);
  const present = meeting.attendees.filter(({ isPresent }) => isPresent);
  const absent = meeting.attendees.filter(({ isPresent }) => !isPresent);
  const facts: [TextKey, string][] = [
    ['meetings.time', [day, meeting.startsAt ?? ''].join(' ').trim()],
    ['meetings.place', meeting.place],
    ['meetings.host', meeting.hostName ?? ''],
    ['meetings.recorder', meeting.recorderName ?? ''],
    ['meetings.present', present.map(({ name }) => name).join(separator)],
    ['meetings.absent', absent.map((attendee) => describeAbsence(attendee, t)).join(separator)],
  ];
  return {
    type: 'keyValues',
    items: facts
      .filter(([, value]) => value !== '')
      .map(([key, value]) => ({ key: t(key), value })),
  };
}

function buildTopics(meeting: MinutesMeeting, { t }: Words): Block[] {
  const topics = linesOf(meeting, 'topic');
  if (topics.length === 0) return [];
  return [
    { type: 'heading', level: 2, text: t('meetings.line.topic') },
    { type: 'list', isOrdered: true, items: topics.map(({ text }) => text) },
  ];
}

function buildTable(
  meeting: MinutesMeeting,
  kind: keyof typeof sections,
  { t, language }: Words,
): Block[] {
  const lines = linesOf(meeting, kind);
  if (lines.length === 0) return [];
  const columns: TableColumn[] = [
    { header: t(`meetings.line.${kind}`), weight: 6 },
    { header: t(sections[kind].owner), weight: 1.6 },
    { header: t(sections[kind].due), weight: 1.8 },
  ];
  const rows = lines.map(({ text, ownerName, dueOn }) => [
    text,
    ownerName ?? '–',
    dueOn === null ? '–' : formatDay(dueOn, language),
  ]);
  return [
    { type: 'heading', level: 2, text: t(`meetings.line.${kind}`) },
    { type: 'table', columns, rows },
  ];
}

/** The minutes as they are printed and sent round: facts, topics, decisions, actions. */
export function buildMinutes(
  meeting: MinutesMeeting,
  { teamName, language }: { teamName: string; language: Language },
): PrintDocument {
  const words: Words = { t: createTranslate(language), language };
  const { t } = words;
  const isDraft = meeting.state === 'open';
  return {
    language,
    title: meeting.title,
    subtitle: [teamName, t('meetings.minutes'), isDraft ? t('meetings.draft') : '']
      .filter((part) => part !== '')
      .join(' · '),
    header: { left: teamName, right: formatFullDay(meeting.heldOn, language) },
    footer: t('meetings.minutes'),
    blocks: [
      buildFacts(meeting, words),
      ...buildTopics(meeting, words),
      ...buildTable(meeting, 'decision', words),
      ...buildTable(meeting, 'action', words),
    ],
  };
}
