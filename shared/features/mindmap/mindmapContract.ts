import { z } from 'zod';
import { ExportResult, WorkToken } from '#shared/features/files/filesModel.ts';
import { Id } from '#shared/features/org/orgModel.ts';
import { languages } from '#shared/features/workspace/workspaceModel.ts';
import { act, command, query } from '#shared/ipc/procedure.ts';
import { MindImportCounts, MindImportOrder } from './importModel.ts';
import { MindData, MindFormat, MindLayout } from './mindModel.ts';

export const mindmapContract = {
  data: query(z.object({}), MindData),
  /** A post of this name in the unit: one vacant seat, and the post itself when there is none. */
  addPost: command(
    z.object({ unitId: Id, name: z.string().trim().min(1).max(60) }),
    z.object({ postId: Id }),
  ),
  /**
   * Takes an outline into the map, all that is ticked of it or nothing. Refused when it would do
   * more or less than its preview counted.
   */
  importMap: command(MindImportOrder.extend({ language: z.enum(languages) }), MindImportCounts),
  /** Drawings show what is unfolded; outlines are always whole. */
  exportMap: act(
    z.object({
      workToken: WorkToken,
      language: z.enum(languages),
      format: MindFormat,
      layout: MindLayout,
      folded: z.array(z.string().max(200)).max(20_000),
      showsHandoffs: z.boolean(),
    }),
    ExportResult,
  ),
};
