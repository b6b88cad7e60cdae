import { z } from 'zod';
import { ExportResult } from '#shared/features/files/filesModel.ts';
import { languages } from '#shared/features/workspace/workspaceModel.ts';
import { act, command, query } from '#shared/ipc/procedure.ts';
import { PagePreview } from './chartExportModel.ts';
import { OrgChartData } from './orgChartModel.ts';
import { OrgCheck } from './orgChecks.ts';
import { OrgComparison, OrgNoticeExport, TwoDays } from './orgComparison.ts';
import {
  ChartExport,
  ChartPages,
  Id,
  mostMovedSeats,
  NewAssignment,
  NewSeats,
  NewUnit,
  OrgStructure,
  PostChange,
  PostFields,
  PostRow,
  SeatChange,
  UnitChange,
} from './orgModel.ts';
import { SavedTemplate, TemplateSource } from './orgTemplate.ts';
import { RestructurePreview } from './restructurePreview.ts';

const Nothing = z.object({});
const ById = z.object({ id: Id });
/** The revision the row has now, for the next edit of it. */
const Revised = z.object({ revision: z.number().int() });
const OnDay = z.object({ asOf: z.iso.date().optional() });

export const orgContract = {
  /** The organisation on a day, today when left out. */
  structure: query(OnDay, OrgStructure),
  /** The same as its chart draws it. */
  chart: query(OnDay.extend({ language: z.enum(languages).default('zh-CN') }), OrgChartData),
  /** The pages its file would have, before it is written. */
  chartPages: query(ChartPages, z.array(PagePreview)),
  posts: query(Nothing, z.array(PostRow)),
  /** Days on which something in the organisation began or ended, earliest first. */
  changeDates: query(Nothing, z.array(z.iso.date())),

  /** What laying a structure over the present organisation would do. */
  previewStructure: query(TemplateSource, RestructurePreview),
  /** Lays it over: nobody loses a seat, nothing is closed; what no seat fits stays as it is. */
  applyStructure: command(
    TemplateSource,
    z.object({ units: z.number().int(), seats: z.number().int(), moved: z.number().int() }),
  ),

  /** Structures the team has kept, by name. */
  templates: query(Nothing, z.array(SavedTemplate)),
  /** Keeps today's units, seats and lines without people. */
  saveTemplate: command(z.object({ name: z.string().trim().min(1).max(60) }), ById),
  removeTemplate: command(ById, Nothing),

  createUnit: command(NewUnit, ById),
  /** Another name, parent or head starts a new version today; the rest corrects the present one. */
  updateUnit: command(UnitChange, Revised),
  removeUnit: command(ById, Nothing),

  createPost: command(PostFields, ById),
  updatePost: command(PostChange, Revised),
  removePost: command(ById, Nothing),

  createSeats: command(NewSeats, z.object({ ids: z.array(Id) })),
  /** In another unit, from today on, it is another seat with an id of its own. */
  updateSeat: command(SeatChange, Revised.extend({ id: Id })),
  /** Who reported to the seat reports to its superior from today on. */
  closeSeat: command(ById, Nothing),

  /** Solid line from today on; null makes the seat the top of its tree. */
  setSuperior: command(z.object({ seatId: Id, superiorSeatId: Id.nullable() }), Nothing),
  /**
   * The same for several seats at once and from any day on, today when left out. Chosen seats below
   * another chosen one keep their superior: they move along with it.
   */
  moveSeats: command(
    z.object({
      seatIds: z.array(Id).min(1).max(mostMovedSeats),
      superiorSeatId: Id.nullable(),
      from: z.iso.date().optional(),
    }),
    z.object({ seats: z.number().int() }),
  ),
  /** Into another unit from today on; superiors, reports and holders stay. The ids they have then. */
  moveSeatsToUnit: command(
    z.object({ seatIds: z.array(Id).min(1).max(mostMovedSeats), unitId: Id }),
    z.object({ ids: z.array(Id) }),
  ),
  addDottedLine: command(
    z.object({ seatId: Id, superiorSeatId: Id, note: z.string().trim().max(60) }),
    ById,
  ),
  endDottedLine: command(ById, Nothing),

  /** A new main post ends the one before it on the same day. */
  assign: command(NewAssignment, ById),
  /** `on` is the first day the person no longer holds the seat; today when left out. */
  endAssignment: command(z.object({ id: Id, on: z.iso.date().optional() }), Nothing),
  /** The chart as a file; light, with heading, date and legend. */
  exportChart: act(ChartExport, ExportResult),
  /** What to look at in the organisation of a day. */
  checks: query(OnDay, z.array(OrgCheck)),
  /** What changed between two days. */
  compare: query(TwoDays, OrgComparison),
  noticeText: query(
    TwoDays.extend({ language: z.enum(languages) }),
    z.object({ text: z.string() }),
  ),
  /** 组织调整通知 as a file. */
  exportNotice: act(OrgNoticeExport, ExportResult),
  vacate: command(z.object({ seatId: Id }), Nothing),
};
