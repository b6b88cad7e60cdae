import type { ColorName } from '#shared/diagram/palette.ts';
import { addPill } from '#shared/diagram/pill.ts';
import type { SceneBox } from '#shared/diagram/scene.ts';
import type { BoxPlace } from '#shared/diagram/treeLayout.ts';
import type { TreeSpacing } from '#shared/diagram/treeUnits.ts';
import { ellipsize, measureText } from '#shared/lib/measureText.ts';
import type { BoxWords } from './orgChartBox.ts';
import { type BoxRows, drawBoxContent } from './orgChartBoxContent.ts';

/** How the box of a seat or a unit looks. */
export interface BoxLook {
  readonly words: BoxWords;
  readonly tint: ColorName;
  readonly kind: 'seat' | 'unit';
}

/** What all boxes of a chart have in common. */
export interface BoxGrid {
  readonly spacing: TreeSpacing;
  readonly rows: BoxRows;
  readonly isUncut: boolean;
}

type BoxGround = Omit<
  SceneBox,
  'fill' | 'stroke' | 'isDashed' | 'tint' | 'marks' | 'texts' | 'label' | 'isCut' | 'landmark'
>;

function groundOf(place: BoxPlace, spacing: TreeSpacing): BoxGround {
  const { node, x, y } = place;
  return {
    id: node.id,
    parentId: node.parent?.id ?? null,
    level: node.level,
    x,
    y,
    ...spacing.box,
    radius: 6,
    descendants: node.descendants,
    isFolded: node.isFolded,
    badge: null,
  };
}

/** How many are folded away below a box, beside its words. */
function withCount(box: SceneBox): SceneBox {
  return box.isFolded ? addPill(box, `+${box.descendants}`) : box;
}

/** The name written over the far view where a box leads a group. */
function landmarkOf({ kind, words }: BoxLook): string | null {
  if (kind === 'unit') return words.heading[0]?.text ?? null;
  return words.isLead && words.caption !== '' ? words.caption : null;
}

/** The box of one seat or unit where the layout put it. */
export function paintBox(place: BoxPlace, grid: BoxGrid, look: BoxLook): SceneBox {
  const { spacing, ...frame } = grid;
  const { words, tint, kind } = look;
  const ground = kind === 'unit' ? 'quiet' : 'surface';
  return withCount({
    ...groundOf(place, spacing),
    ...drawBoxContent(words, { ...frame, width: spacing.box.width, tint }),
    fill: words.isVacant ? 'quiet' : ground,
    stroke: words.isVacant ? 'faint' : 'border',
    isDashed: words.isVacant,
    tint,
    label: words.label,
    landmark: landmarkOf(look),
  });
}

const titlePadding = 10;
/** A long name is set smaller before it is cut. */
const titleSizes = [14, 13, 12, 11] as const;
const leastTitle = 11;

/** Below this width even the smallest title is cut. */
export function titleWidthOf(name: string): number {
  return measureText(name, { size: leastTitle, bold: true }) + 2 * titlePadding;
}

function fitTitle(name: string, room: number) {
  const sizes = titleSizes.map((size) => ({ size, bold: true }));
  const font = sizes.find((each) => measureText(name, each) <= room) ?? {
    size: leastTitle,
    bold: true,
  };
  return { ...ellipsize(name, room, font), ...font };
}

/** The box of the workspace above all roots. */
export function paintWorkspace(place: BoxPlace, spacing: TreeSpacing, name: string): SceneBox {
  const { width, height } = spacing.box;
  const fitted = fitTitle(name, width - 2 * titlePadding);
  return withCount({
    ...groundOf(place, spacing),
    fill: 'accent',
    stroke: 'accent',
    isDashed: false,
    tint: 'accent',
    marks: [],
    texts: [
      {
        x: width / 2,
        y: height / 2 + 5,
        text: fitted.text,
        size: fitted.size,
        bold: true,
        ink: 'onAccent',
        anchor: 'middle',
        width: fitted.width,
        rank: 1,
      },
    ],
    isCut: fitted.isCut,
    label: name,
    landmark: name,
  });
}
