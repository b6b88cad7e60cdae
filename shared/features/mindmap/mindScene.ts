import { type ColorName, tintOf } from '#shared/diagram/palette.ts';
import { addPill } from '#shared/diagram/pill.ts';
import { boundsAround, type Scene, type SceneBox, type SceneLine } from '#shared/diagram/scene.ts';
import type { Wording } from '#shared/features/reports/documentParts.ts';
import { ellipsize } from '#shared/lib/measureText.ts';
import { layoutMind, type MindPlace, routeBranch, textSizeOf } from './layoutMind.ts';
import type { MindData, MindKind, MindLayout, MindNode } from './mindModel.ts';
import { buildMindTree, listMindNodes } from './mindTree.ts';
import { routeHandoffs } from './routeHandoffs.ts';

export interface MindSceneOptions {
  readonly wording: Wording;
  readonly layout: MindLayout;
  readonly folded: ReadonlySet<string>;
  readonly showsHandoffs: boolean;
  /** Every word is whole, as in files; screens cut the longest few. */
  readonly isUncut?: boolean;
}

interface Look {
  readonly fill: ColorName;
  readonly stroke: ColorName;
  readonly ink: ColorName;
}

const looks: Readonly<Record<MindKind, Look>> = {
  root: { fill: 'accent', stroke: 'accent', ink: 'onAccent' },
  unit: { fill: 'accentSoft', stroke: 'accent', ink: 'text' },
  post: { fill: 'surface', stroke: 'border', ink: 'text' },
  duty: { fill: 'surface', stroke: 'border', ink: 'text' },
  kpi: { fill: 'quiet', stroke: 'border', ink: 'dim' },
};

/** Nodes of a top branch share its tint. */
function tintsOf(root: MindNode): ReadonlyMap<string, ColorName> {
  return new Map(
    root.children.flatMap((branch, index) =>
      listMindNodes(branch).map(({ id }) => [id, tintOf(index)] as const),
    ),
  );
}

/** Beside the box, where its branch would go on: a name is as wide as its box here. */
function pillAside(box: SceneBox, { side }: MindPlace): SceneBox {
  const { badge } = box;
  if (!badge) return box;
  const x = side === 'right' ? box.width + 4 : -badge.width - 4;
  const y = (box.height - badge.height) / 2;
  const text = { ...badge.text, x: x + badge.width / 2, y: y + 12 };
  return { ...box, badge: { ...badge, x, y, text } };
}

function paintNode(place: MindPlace, tint: ColorName, isFolded: boolean): SceneBox {
  const { node, parentId, level, x, y, width, height } = place;
  const look = looks[node.kind];
  const font = textSizeOf(node);
  const fitted = ellipsize(node.text, width - 16, font);
  const below = listMindNodes(node).length - 1;
  const box: SceneBox = {
    ...{ id: node.id, parentId, level, x, y, width, height, radius: 6 },
    ...{ fill: look.fill, stroke: look.stroke, isDashed: false, tint },
    marks:
      node.kind === 'post'
        ? [{ x: 0, y: 4, width: 3, height: height - 8, radius: 1.5, fill: tint, stroke: null }]
        : [],
    texts: [
      {
        ...font,
        x: width / 2,
        y: height / 2 + font.size / 2 - 1.5,
        text: fitted.text,
        ink: look.ink,
        anchor: 'middle',
        width: fitted.width,
        rank: 1,
      },
    ],
    label: node.text,
    isCut: fitted.isCut,
    landmark: node.kind === 'unit' || node.kind === 'root' ? node.text : null,
    descendants: below,
    isFolded,
    badge: null,
  };
  return isFolded ? pillAside(addPill(box, `+${below}`), place) : box;
}

/** The map laid out and ready to paint, on the screen or in a file. */
export function buildMindScene(data: MindData, options: MindSceneOptions): Scene {
  const { wording, folded, showsHandoffs } = options;
  const { t } = wording;
  const root = buildMindTree(data, wording);
  const tints = tintsOf(root);
  const shown = showsHandoffs ? data : { ...data, handoffs: [] };
  const { places, lines, marks } = routeHandoffs(shown, layoutMind(root, options));
  const byId = new Map(places.map((place) => [place.node.id, place]));
  const boxes = places.map((place) => {
    const { id, children } = place.node;
    const isFolded = folded.has(id) && children.length > 0;
    const box = paintNode(place, tints.get(id) ?? 'accent', isFolded);
    return { ...box, marks: [...box.marks, ...(marks.get(id) ?? [])] };
  });
  const branches = places.flatMap((place): SceneLine[] => {
    const parent = byId.get(place.parentId ?? '');
    if (!parent) return [];
    const ids = { fromId: place.node.id, toId: parent.node.id };
    return [{ ...ids, kind: 'solid', note: '', points: routeBranch(parent, place) }];
  });
  return {
    bounds: boundsAround(boxes, lines),
    boxes,
    lines: [...branches, ...lines],
    direction: 'right',
    title: t('mindmap.titleOf', { team: data.workspaceName }),
    subtitle: t('mindmap.subtitle', {
      posts: data.posts.length,
      duties: data.posts.reduce((sum, { sheet }) => sum + sheet.duties.length, 0),
    }),
    legend: lines.length > 0 ? [{ sample: 'dottedLine', text: t('mindmap.legendHandoff') }] : [],
  };
}
