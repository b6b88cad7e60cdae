import { z } from 'zod';
import { ExportResult, FileFormat, WorkToken } from '#shared/features/files/filesModel.ts';
import { DueRule, languages } from '#shared/features/workspace/workspaceModel.ts';
import { act, command, query } from '#shared/ipc/procedure.ts';
import { Exemption, NewExemption, PersonRecord, TemplateDueRule, WeekBoard } from './boardModel.ts';
import { NewNudges, Punctuality } from './punctualityModel.ts';
import {
  Id,
  Lateness,
  mostReports,
  NewReport,
  ReportChange,
  ReportDetail,
  ReportVersion,
  ReviewedPaste,
  SavedPaste,
  TemplateCode,
  Week,
} from './reportsModel.ts';
import { WeekRollUp } from './rollUpModel.ts';

const Nothing = z.object({});
const ById = z.object({ id: Id });
const ByWeek = z.object({ week: Week });
const PersonWeek = z.object({ personId: Id, week: Week });
const Language = z.enum(languages).default('zh-CN');
const Text = z.object({ text: z.string() });

export const reportsContract = {
  /** Everybody who belongs to the team in that week, with where their report stands now. */
  board: query(ByWeek, WeekBoard),
  weekRollUp: query(ByWeek, WeekRollUp),
  /** The last weeks up to this one: how many came on time, and who does not. */
  punctuality: query(
    z.object({ week: Week, weekCount: z.number().int().min(2).max(26) }),
    Punctuality,
  ),
  /** Weeks that hold reports, newest first, at most the last 600. */
  weeks: query(Nothing, z.array(Week)),
  /** The newest weeks of one person, up to this one. */
  ofPerson: query(
    z.object({ personId: Id, limit: z.number().int().min(1).max(300) }),
    PersonRecord,
  ),
  one: query(ById, ReportDetail),
  /** The reports that are already there for these people and weeks, for the review to compare. */
  findExisting: query(
    z.object({ reports: z.array(PersonWeek).max(mostReports) }),
    z.array(ReportDetail),
  ),
  versions: query(ById, z.array(ReportVersion)),
  /** The paste a report came from, as it was pasted. */
  rawText: query(ById, z.object({ text: z.string(), receivedAt: z.string() })),
  exemptions: query(Nothing, z.array(Exemption)),
  dueRules: query(Nothing, z.array(TemplateDueRule)),
  weeklyText: query(z.object({ week: Week, language: Language }), Text),
  reportText: query(z.object({ id: Id, language: Language }), Text),

  /** One reviewed paste: people, aliases, reports and plans in one act, all of it or nothing. */
  saveMany: command(ReviewedPaste, SavedPaste),
  save: command(NewReport, ById),
  /** Keeps the content before as a version. */
  update: command(
    ReportChange,
    z.object({ orphanedTasks: z.number().int(), keptNotes: z.number().int() }),
  ),
  /** Tasks somebody works on stay; notes on its lines go with it until it is brought back. */
  remove: command(ById, z.object({ notes: z.number().int() })),
  setLateness: command(z.object({ id: Id, lateness: Lateness }), Nothing),
  addExemption: command(NewExemption, ById),
  /** `endsOn` is the last exempt day; before the first one the exemption goes altogether. */
  endExemption: command(z.object({ id: Id, endsOn: z.iso.date() }), Nothing),
  /** 催交: a reminder that names these people was copied, to be counted. */
  logNudges: command(NewNudges, Nothing),
  /** Null takes the template back to what it starts with. */
  setDueRule: command(z.object({ template: TemplateCode, rule: DueRule.nullable() }), Nothing),

  exportWeekly: act(
    z.object({ week: Week, format: FileFormat, workToken: WorkToken, language: Language }),
    ExportResult,
  ),
  exportReport: act(
    z.object({ id: Id, format: FileFormat, workToken: WorkToken, language: Language }),
    ExportResult,
  ),
};
