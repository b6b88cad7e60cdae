import type { HandlersOf } from '#main/core/context.ts';
import { frameScene } from '#shared/diagram/frame.ts';
import { paintSvg } from '#shared/diagram/paintSvg.ts';
import type { ExportContent } from '#shared/documents/exportContent.ts';
import type { MindData, MindFormat, MindLayout } from '#shared/features/mindmap/mindModel.ts';
import type { mindmapContract } from '#shared/features/mindmap/mindmapContract.ts';
import { buildMindScene } from '#shared/features/mindmap/mindScene.ts';
import { buildMindTree } from '#shared/features/mindmap/mindTree.ts';
import { writeFreeMind, writeMarkdown, writeOpml } from '#shared/features/mindmap/writeOutline.ts';
import { type Wording, wordingOf } from '#shared/features/reports/documentParts.ts';
import { toFileName } from '#shared/lib/fileName.ts';
import { addPostTo } from './addPostTo.ts';
import { importMap } from './importMap.ts';
import { readMindData } from './readMindData.ts';

interface Drawing {
  readonly format: MindFormat;
  readonly layout: MindLayout;
  readonly folded: readonly string[];
  readonly showsHandoffs: boolean;
}

const outlines = { md: writeMarkdown, opml: writeOpml, mm: writeFreeMind } as const;

function buildContent(data: MindData, drawing: Drawing, wording: Wording): ExportContent {
  const { format, folded } = drawing;
  if (format === 'md' || format === 'opml' || format === 'mm') {
    return { type: 'text', text: outlines[format](buildMindTree(data, wording), data.handoffs) };
  }
  const options = { ...drawing, wording, folded: new Set(folded), isUncut: true };
  const scene = buildMindScene(data, options);
  const { width, height } = frameScene(scene).bounds;
  return { type: 'picture', picture: { svg: paintSvg(scene), width, height } };
}

export const mindmapHandlers: HandlersOf<typeof mindmapContract> = {
  data: (context) => readMindData(context),

  addPost: async (context, { unitId, name }) => ({
    postId: await addPostTo(context, { unitId, name }),
  }),
  importMap: (context, order) => importMap(context, order),

  exportMap: async (context, { workToken, language, ...drawing }) => {
    const wording = wordingOf(language);
    const data = await readMindData(context);
    const title = wording.t('mindmap.titleOf', { team: data.workspaceName });
    return context.host.exportFile({
      workToken,
      format: drawing.format,
      suggestedName: toFileName([title], drawing.format),
      content: buildContent(data, drawing, wording),
    });
  },
};
