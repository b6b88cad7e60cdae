import type { CommandContext, HandlersOf } from '#main/core/context.ts';
import { loadPosts, orgHandlers } from '#main/features/org/index.ts';
import { frameScene } from '#shared/diagram/frame.ts';
import { paintSvg } from '#shared/diagram/paintSvg.ts';
import type { ExportContent } from '#shared/documents/exportContent.ts';
import type { MindData, MindFormat, MindLayout } from '#shared/features/mindmap/mindModel.ts';
import type { mindmapContract } from '#shared/features/mindmap/mindmapContract.ts';
import { buildMindScene } from '#shared/features/mindmap/mindScene.ts';
import { buildMindTree } from '#shared/features/mindmap/mindTree.ts';
import { writeFreeMind, writeMarkdown, writeOpml } from '#shared/features/mindmap/writeOutline.ts';
import { postLibrary } from '#shared/features/org/builtin/postLibrary.ts';
import type { PostChoice } from '#shared/features/org/orgModel.ts';
import { type Wording, wordingOf } from '#shared/features/reports/documentParts.ts';
import { toFileName } from '#shared/lib/fileName.ts';
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
    return { type: 'text', text: outlines[format](buildMindTree(data, wording)) };
  }
  const scene = buildMindScene(data, { ...drawing, wording, folded: new Set(folded) });
  const { width, height } = frameScene(scene).bounds;
  return { type: 'picture', picture: { svg: paintSvg(scene), width, height } };
}

/** A post the team has, by its name; else one of the library; else a new one. */
async function choosePost(context: CommandContext, name: string): Promise<PostChoice> {
  const posts = await loadPosts(context.db);
  const own = posts.find((post) => post.name === name || post.aliases.includes(name));
  if (own) return { postId: own.id };
  const builtin = postLibrary.find(({ zh }) => zh === name);
  if (builtin) return { postCode: builtin.code };
  const fields = { name, aliases: [], reportTemplate: 'general' as const };
  return { postId: (await orgHandlers.createPost(context, fields)).id };
}

export const mindmapHandlers: HandlersOf<typeof mindmapContract> = {
  data: (context) => readMindData(context),

  addPost: async (context, { unitId, name }) => {
    const post = await choosePost(context, name);
    const seat = { unitId, post, count: 1, superiorSeatId: null, inQuota: true, vacancyNote: '' };
    await orgHandlers.createSeats(context, seat);
    const posts = await loadPosts(context.db);
    const made = posts.find((each) => each.name === name || each.aliases.includes(name));
    return { postId: made?.id ?? '' };
  },

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
