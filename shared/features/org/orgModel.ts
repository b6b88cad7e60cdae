import { z } from 'zod';
import { WorkToken } from '#shared/features/files/filesModel.ts';
import { searchStages } from '#shared/features/recruiting/stages.ts';
import { postLibrary } from './builtin/postLibrary.ts';
import type { ReportTemplateCode } from './builtin/postModel.ts';
import { builtinStructures } from './builtin/structures.ts';
import { ChartOutput, pagedFormats } from './chartExportModel.ts';
import { ChartDrawing } from './orgChartModel.ts';

export const Id = z.string().min(1).max(60);
const Revision = z.number().int();
const Name = z.string().trim().min(1).max(60);

export const reportTemplates = [
  'ops',
  'cs',
  'live',
  'general',
] as const satisfies readonly ReportTemplateCode[];
const ReportTemplate = z.enum(reportTemplates);

export const StructureCode = z.enum(builtinStructures.map(({ code }) => code));
const BuiltinPostCode = z.enum(postLibrary.map(({ code }) => code));

export const AssignmentKind = z.enum(['main', 'concurrent', 'acting']);
export type AssignmentKind = z.infer<typeof AssignmentKind>;

export const UnitFields = z.object({
  name: Name,
  /** Null: directly under the root, which carries the name of the workspace. */
  parentUnitId: Id.nullable(),
  /** The seat that leads the unit; it may sit in another one. */
  headSeatId: Id.nullable(),
  mission: z.string().trim().max(300),
  functions: z.array(z.string().trim().min(1).max(100)).max(30),
  /** The unit the business turns on. */
  isCore: z.boolean(),
  /** Run by another company. */
  isExternal: z.boolean(),
});
export type UnitFields = z.infer<typeof UnitFields>;

export const NewUnit = UnitFields.partial().required({ name: true });
export type NewUnit = z.infer<typeof NewUnit>;

export const PostFields = z.object({
  name: Name,
  aliases: z.array(Name).max(30),
  reportTemplate: ReportTemplate,
});
export type PostFields = z.infer<typeof PostFields>;

/** A post of the workspace, or one of the library that is made when it is first used. */
export const PostChoice = z.union([
  z.object({ postId: Id }),
  z.object({ postCode: BuiltinPostCode }),
]);
export type PostChoice = z.infer<typeof PostChoice>;

export const NewSeats = z.object({
  unitId: Id,
  post: PostChoice,
  count: z.number().int().min(1).max(50),
  superiorSeatId: Id.nullable(),
  /** False for a post somebody holds beside another one; it counts in no quota. */
  inQuota: z.boolean(),
  vacancyNote: z.string().trim().max(60),
});
export type NewSeats = z.infer<typeof NewSeats>;

export const SeatFields = z.object({
  unitId: Id,
  inQuota: z.boolean(),
  /** How far filling a vacancy is, such as 面试. */
  vacancyNote: z.string().trim().max(60),
});
export type SeatFields = z.infer<typeof SeatFields>;

export const UnitChange = z.object({
  id: Id,
  revision: Revision,
  changes: UnitFields.partial(),
});
export const PostChange = z.object({
  id: Id,
  revision: Revision,
  changes: PostFields.partial(),
});
export const SeatChange = z.object({
  id: Id,
  revision: Revision,
  changes: SeatFields.partial(),
});

export const NewAssignment = z.object({
  personId: Id,
  seatId: Id,
  kind: AssignmentKind,
  /** First day; today when left out. */
  from: z.iso.date().optional(),
  /** Last day, where it is known from the start, as of most 代理. */
  until: z.iso.date().optional(),
  /** Why, as the person's timeline tells it. */
  note: z.string().trim().max(300).optional(),
});
export type NewAssignment = z.infer<typeof NewAssignment>;

export const SeatHolder = z.object({
  assignmentId: z.string(),
  personId: z.string(),
  name: z.string(),
  kind: AssignmentKind,
  since: z.iso.date(),
});
export type SeatHolder = z.infer<typeof SeatHolder>;

const DottedLine = z.object({
  lineId: z.string(),
  superiorSeatId: z.string(),
  note: z.string(),
});

/** One seat on one day with its holders and lines. */
export const SeatRow = SeatFields.extend({
  id: Id,
  revision: Revision,
  postId: Id,
  postName: z.string(),
  superiorSeatId: Id.nullable(),
  startsOn: z.iso.date(),
  /** How far hiring for it is; said instead of the note. */
  hiringStage: z.enum(searchStages).nullable(),
  /** Empty when vacant. */
  holders: z.array(SeatHolder),
  dotted: z.array(DottedLine),
});
export type SeatRow = z.infer<typeof SeatRow>;

/** 编制, 在岗 and 空缺 of some seats; acting leaves a seat vacant, 兼 seats are not counted. */
export const Headcount = z.object({
  quota: z.number().int(),
  filled: z.number().int(),
  vacant: z.number().int(),
});
export type Headcount = z.infer<typeof Headcount>;

export const UnitRow = UnitFields.extend({
  id: Id,
  revision: Revision,
  startsOn: z.iso.date(),
  /** Of the seats in the unit itself. */
  headcount: Headcount,
  /** Together with the units below it. */
  totalHeadcount: Headcount,
});
export type UnitRow = z.infer<typeof UnitRow>;

export const PostRow = PostFields.extend({
  id: Id,
  revision: Revision,
  /** Code in the built-in library; null for the team's own posts. */
  code: z.string().nullable(),
  seatCount: z.number().int(),
});
export type PostRow = z.infer<typeof PostRow>;

/** Seats that one act may move. */
export const mostMovedSeats = 1000;

export const ChartExport = ChartOutput.extend({
  ...ChartDrawing.shape,
  workToken: WorkToken,
  asOf: z.iso.date().optional(),
});
export type ChartExport = z.infer<typeof ChartExport>;

/** Which pages a chart would have; slides take no paper. */
export const ChartPages = ChartExport.omit({ workToken: true, scale: true }).extend({
  format: z.enum(pagedFormats),
});
export type ChartPages = z.infer<typeof ChartPages>;

/** The organisation of one day: units parents first, siblings and seats in their order. */
export const OrgStructure = z.object({
  asOf: z.iso.date(),
  workspaceName: z.string(),
  units: z.array(UnitRow),
  seats: z.array(SeatRow),
  headcount: Headcount,
});
export type OrgStructure = z.infer<typeof OrgStructure>;
