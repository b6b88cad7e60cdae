import { judgedAt, newestReportWeek } from '#shared/features/demo/demoCalendar.ts';
import type { DemoPlan } from '#shared/features/demo/demoModel.ts';
import type { IsoDate } from '#shared/lib/isoWeek.ts';
import { planTeamAims } from './planTeamAims.ts';
import { planTeamCommitments } from './planTeamCommitments.ts';
import { planTeamMeetings } from './planTeamMeetings.ts';
import { planTeamOrganisation } from './planTeamOrganisation.ts';
import { planTeamReports, reportWeeks } from './planTeamReports.ts';

/** 禾木家居: 26 people, four weeks of reports, six meetings, 45 commitments. */
export function planTeam(today: IsoDate, seed: number): DemoPlan {
  const reports = planTeamReports(today, seed);
  const meetings = planTeamMeetings(today);
  return {
    name: '禾木家居',
    today,
    weeks: reportWeeks(today),
    judgedAt: judgedAt(newestReportWeek(today)),
    mePersonKey: 'p01',
    ...planTeamOrganisation(today),
    ...planTeamAims(today),
    reports: reports.map(({ personKey, week, rawText, submittedAt }) => ({
      personKey,
      week,
      rawText,
      submittedAt,
    })),
    commitments: [
      ...planTeamCommitments(reports, today),
      ...meetings.flatMap(({ commitments }) => commitments),
    ],
    meetings: meetings.map(({ meeting }) => meeting),
  };
}
