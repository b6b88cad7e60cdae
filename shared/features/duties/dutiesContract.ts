import { z } from 'zod';
import { ExportResult, WorkToken } from '#shared/features/files/filesModel.ts';
import { Id } from '#shared/features/org/orgModel.ts';
import { languages } from '#shared/features/workspace/workspaceModel.ts';
import { act, command, query } from '#shared/ipc/procedure.ts';
import {
  DutiesOverview,
  DutyCover,
  DutyFields,
  DutyPart,
  jobDescriptionFormats,
  Key,
  KpiFields,
  Leaving,
  PostDuties,
  PostSkill,
} from './dutiesModel.ts';
import { Handoff, HandoffFields, NewHandoff } from './handoffsModel.ts';

const Nothing = z.object({});
const ById = z.object({ id: Id });
const OfPost = z.object({ postId: Id });
const OfDuty = OfPost.extend({ key: Key });
const Keyed = z.object({ key: Key });
const Index = z.number().int().min(0).max(60);

/** Every edit of duties, KPIs and skills goes into a draft of the next version, made on first use. */
export const dutiesContract = {
  /** Every post of the team with who has read what is in force. */
  overview: query(Nothing, DutiesOverview),
  post: query(OfPost, PostDuties),
  /** Every duty in force of every post with a seat, and who can do it. */
  coverage: query(Nothing, z.array(DutyCover)),
  /** What would fall if somebody left tomorrow. */
  leaving: query(z.object({ personId: Id }), Leaving),
  /** 岗位说明书 of the version in force. */
  exportJobDescription: act(
    OfPost.extend({
      workToken: WorkToken,
      language: z.enum(languages),
      format: z.enum(jobDescriptionFormats),
    }),
    ExportResult,
  ),

  addDuty: command(
    OfPost.extend({
      duty: DutyFields.partial().required({ title: true }),
      /** Where it goes; at the end when left out. */
      index: Index.optional(),
    }),
    Keyed,
  ),
  updateDuty: command(OfDuty.extend({ changes: DutyFields.partial() }), Nothing),
  removeDuty: command(OfDuty, Nothing),
  /** Within its post, or to another one, where its KPIs do not follow. */
  moveDuty: command(OfDuty.extend({ toPostId: Id, index: Index }), Nothing),
  addKpi: command(OfPost.extend({ kpi: KpiFields }), Keyed),
  updateKpi: command(OfDuty.extend({ changes: KpiFields.partial() }), Nothing),
  removeKpi: command(OfDuty, Nothing),
  /** Adds the skill, or sets its level. */
  setSkill: command(OfPost.extend({ skill: PostSkill }), Nothing),
  removeSkill: command(OfPost.extend({ name: z.string().max(40) }), Nothing),

  /** Puts the draft in force; everybody has to read it anew. */
  publish: command(OfPost, z.object({ number: z.number().int() })),
  discardDraft: command(OfPost, Nothing),
  /** Somebody said to have read the version in force, or did not after all. */
  confirm: command(
    OfPost.extend({ personIds: z.array(Id).min(1).max(500), isConfirmed: z.boolean() }),
    Nothing,
  ),
  /** Who is in charge of one duty, or can stand in; null takes the person off it. */
  setPart: command(z.object({ dutyKey: Key, personId: Id, part: DutyPart.nullable() }), Nothing),

  handoffs: query(Nothing, z.array(Handoff)),
  addHandoff: command(NewHandoff, ById),
  updateHandoff: command(ById.extend({ changes: HandoffFields.partial() }), Nothing),
  removeHandoff: command(ById, Nothing),
  /** The usual ones between posts the team has, as far as they are not there. */
  addStarterHandoffs: command(Nothing, z.object({ added: z.number().int() })),
};
