import { z } from 'zod';
import {
  ExportResult,
  FileFormat,
  SetResult,
  WorkToken,
} from '#shared/features/files/filesModel.ts';
import { isKpiCode } from '#shared/features/metrics/kpiDictionary.ts';
import { Id, Week } from '#shared/features/reports/reportsModel.ts';
import { MetricGroup } from '#shared/features/reports/rollUpModel.ts';
import { languages } from '#shared/features/workspace/workspaceModel.ts';
import { act, command, local, query } from '#shared/ipc/procedure.ts';
import {
  DigestChoices,
  DigestKey,
  DigestSection,
  DigestSource,
  ItemRef,
  ItemWords,
} from './digestsModel.ts';
import { FridayFile, fridayFiles } from './fridaySet.ts';
import { NewTemplate, TemplateBytes, TemplateId, TemplateInfo } from './templatesModel.ts';

const Nothing = z.object({});
const Language = z.enum(languages).default('zh-CN');
const OfUnit = DigestKey.omit({ audience: true });
const OfItem = z.object({ digest: DigestKey, item: ItemRef });

export const digestsContract = {
  /** Everything of a unit's week that may go up; `composeDigest` makes a version of it. */
  source: query(OfUnit, DigestSource),
  /** Small, and all that a tick changes. */
  choices: query(OfUnit, DigestChoices),
  /** Everybody's figures behind the metrics. */
  figures: query(OfUnit, z.array(MetricGroup)),
  /** The version as text to paste into a chat. */
  text: query(z.object({ digest: DigestKey, language: Language }), z.object({ text: z.string() })),

  /** The user's own Word template; null: ours. */
  template: query(z.object({ id: TemplateId }), TemplateInfo.nullable()),

  setIncluded: command(OfItem.extend({ isIncluded: z.boolean() }), Nothing),
  /** Other words for this version; the report keeps its own. The line's own words restore it. */
  reword: command(OfItem.extend({ text: ItemWords.min(1) }), Nothing),
  restoreWords: command(OfItem, Nothing),
  addLine: command(
    z.object({ digest: DigestKey, section: DigestSection, text: ItemWords.min(1) }),
    z.object({ id: Id }),
  ),
  /** Only a line the manager added can be removed; others are left out. */
  removeLine: command(z.object({ digest: DigestKey, id: Id }), Nothing),
  /** Into a section and before another item of it, or to its end. */
  move: command(OfItem.extend({ section: DigestSection, before: ItemRef.nullable() }), Nothing),
  /** '' goes back to the sentence of the rules. */
  setHeadline: command(
    z.object({ digest: DigestKey, headline: z.string().trim().max(300) }),
    Nothing,
  ),
  /** Null goes back to the choice of the rules. */
  setMetrics: command(
    z.object({
      digest: DigestKey,
      codes: z.array(z.string().refine(isKpiCode)).max(60).nullable(),
    }),
    Nothing,
  ),
  /** 不上报: the line stays out of every version but the archive. */
  setWithheld: command(z.object({ lineId: Id, isWithheld: z.boolean() }), Nothing),
  /** Forgets all choices of this version. */
  reset: command(z.object({ digest: DigestKey }), Nothing),
  /**
   * Reads a Word file in a process of its own; refused when it is no Word file or holds anything
   * active.
   */
  inspectTemplate: local(
    z.object({ name: z.string().max(255), base64: TemplateBytes }),
    z.object({ placeholders: z.array(z.string()) }),
  ),
  /** Refused when it holds no placeholder we know. */
  setTemplate: command(NewTemplate, TemplateInfo),
  removeTemplate: command(z.object({ id: TemplateId }), Nothing),

  exportVersion: act(
    z.object({ digest: DigestKey, format: FileFormat, workToken: WorkToken, language: Language }),
    ExportResult,
  ),
  /** 周五上报包: the chosen files of a week in one folder, complete or not at all. */
  exportSet: act(
    z.object({
      week: Week,
      unitId: Id.nullable(),
      files: z.array(FridayFile).min(1).max(fridayFiles.length),
      asksWhere: z.boolean().default(false),
      workToken: WorkToken,
      language: Language,
    }),
    SetResult,
  ),
  exportTemplate: act(z.object({ id: TemplateId, workToken: WorkToken }), ExportResult),
};
