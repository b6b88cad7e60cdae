import type { DataColumn } from '#renderer/components/DataTable/tableModel.ts';
import type { MeetingRow } from '#shared/features/meetings/meetingsModel.ts';
import type { Language } from '#shared/features/workspace/workspaceModel.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { formatDay, formatFullDay } from '#shared/lib/formatDay.ts';
import classes from './MeetingsPage.module.css';

/** The year is said only where it is not the present one. */
function describeMoment(row: MeetingRow, language: Language, year: string): string {
  const format = row.heldOn.startsWith(year) ? formatDay : formatFullDay;
  return [format(row.heldOn, language), row.startsAt ?? ''].join(' ').trim();
}

export function meetingColumns(
  t: Translate,
  language: Language,
  today: string,
): DataColumn<MeetingRow>[] {
  const year = today.slice(0, 4);
  return [
    {
      key: 'title',
      header: t('meetings.meeting'),
      render: ({ title }) => title,
      textOf: ({ title }) => title,
    },
    {
      key: 'kind',
      header: t('meetings.kindLabel'),
      width: 120,
      render: ({ kind }) => t(`meetings.kind.${kind}`),
    },
    {
      key: 'moment',
      header: t('meetings.time'),
      width: 190,
      render: (row) => describeMoment(row, language, year),
    },
    {
      key: 'attendance',
      header: t('meetings.attendees'),
      width: 130,
      render: ({ presentCount: present, absentCount: absent }) =>
        present + absent > 0 ? t('meetings.attendance', { present, absent }) : null,
    },
    {
      key: 'decisions',
      header: t('meetings.line.decision'),
      width: 70,
      isNumber: true,
      render: ({ decisionCount }) => decisionCount || null,
    },
    {
      key: 'actions',
      header: t('meetings.actionsHeader'),
      width: 110,
      isNumber: true,
      render: ({ actionCount, openActionCount }) =>
        actionCount > 0 ? `${openActionCount} / ${actionCount}` : null,
    },
    {
      key: 'state',
      header: t('meetings.stateHeader'),
      width: 90,
      render: ({ state }) => (
        <span className={classes.state} data-state={state}>
          {t(state === 'final' ? 'meetings.final' : 'meetings.draft')}
        </span>
      ),
    },
  ];
}
