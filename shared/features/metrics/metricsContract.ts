import { z } from 'zod';
import { ExportResult, WorkToken } from '#shared/features/files/filesModel.ts';
import { languages } from '#shared/features/workspace/workspaceModel.ts';
import { act, command, query } from '#shared/ipc/procedure.ts';
import {
  BreakdownKind,
  BreakdownRow,
  MetricCode,
  MetricDefinition,
  MetricOverview,
  MetricTarget,
  MetricTrend,
  NewTarget,
  ScopeRef,
  Shop,
  ShopFields,
  StoredFigure,
  TrendSpan,
  Week,
} from './metricsModel.ts';

const Nothing = z.object({});
const ById = z.object({ id: z.string().min(1).max(60) });
const PersonId = z.string().min(1).max(60);
const Language = z.enum(languages).default('zh-CN');
const OverviewOf = z.object({ week: Week, of: ScopeRef });
const TrendOf = OverviewOf.extend({ code: MetricCode, span: TrendSpan });

export const metricsContract = {
  /** Every metric reported in the twelve weeks that end with the week. */
  overview: query(OverviewOf, MetricOverview),
  trend: query(TrendOf, MetricTrend),
  /** The week's figure of everybody, every unit or every shop that has one in twelve weeks. */
  breakdown: query(
    z.object({ week: Week, code: MetricCode, by: BreakdownKind }),
    z.array(BreakdownRow),
  ),
  definitions: query(Nothing, z.array(MetricDefinition)),
  /** All of one metric, newest first. */
  targets: query(z.object({ code: MetricCode }), z.array(MetricTarget)),
  shops: query(Nothing, z.array(Shop)),
  /** What the person's report of the week says, for hints on the next one. */
  figuresOf: query(z.object({ personId: PersonId, week: Week }), z.array(StoredFigure)),

  /** Empty text takes the team's own words away. */
  setDefinition: command(
    z.object({ code: MetricCode, definition: z.string().trim().max(500) }),
    Nothing,
  ),
  /** Replaces a target of the same scope and week. */
  setTarget: command(NewTarget, ById),
  removeTarget: command(ById, Nothing),
  createShop: command(ShopFields, ById),
  updateShop: command(
    ById.extend({ revision: z.number().int(), changes: ShopFields.partial() }),
    z.object({ revision: z.number().int() }),
  ),
  /** Its shares go with it; refused while a target or goal is set for it. */
  removeShop: command(ById, Nothing),
  /** Share of the person's figures that belongs to the shop; 0 takes it away. */
  setShare: command(
    z.object({
      shopId: ById.shape.id,
      personId: PersonId,
      percent: z.number().min(0).max(100),
    }),
    Nothing,
  ),

  exportOverview: act(
    OverviewOf.extend({ workToken: WorkToken, language: Language }),
    ExportResult,
  ),
  exportTrend: act(
    TrendOf.extend({
      workToken: WorkToken,
      language: Language,
      format: z.enum(['svg', 'png', 'pdf', 'xlsx']),
    }),
    ExportResult,
  ),
};
