import type { ColorName } from '#shared/diagram/palette.ts';
import type { SceneBadge, SceneBox } from '#shared/diagram/scene.ts';
import type { BoxPlace } from '#shared/diagram/treeLayout.ts';
import type { TreeSpacing } from '#shared/diagram/treeUnits.ts';
import { ellipsize, measureText } from '#shared/lib/measureText.ts';
import type { BoxWords } from './orgChartBox.ts';
import { drawBoxContent } from './orgChartBoxContent.ts';

export interface SeatLook {
  readonly words: BoxWords;
  readonly tint: ColorName;
}

const badgeSize = 11;
const badgeHeight = 16;

/** A pill on the edge where the folded reports would hang. */
function badgeFor({ node }: BoxPlace, { direction, box }: TreeSpacing): SceneBadge | null {
  if (!node.isFolded) return null;
  const text = `+${node.descendants}`;
  const textWidth = measureText(text, { size: badgeSize });
  const width = Math.max(26, textWidth + 12);
  const x = direction === 'down' ? (box.width - width) / 2 : box.width - width / 2;
  const y = (direction === 'down' ? box.height : box.height / 2) - badgeHeight / 2;
  return {
    x,
    y,
    width,
    height: badgeHeight,
    text: {
      x: x + width / 2,
      y: y + 12,
      text,
      size: badgeSize,
      bold: false,
      ink: 'accent',
      anchor: 'middle',
      width: textWidth,
      rank: 1,
    },
  };
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
    badge: badgeFor(place, spacing),
  };
}

/** The box of one seat where the layout put it. */
export function paintSeat(place: BoxPlace, spacing: TreeSpacing, look: SeatLook): SceneBox {
  const { words, tint } = look;
  const leadsUnit = words.isLead && words.caption !== '';
  return {
    ...groundOf(place, spacing),
    ...drawBoxContent(words, spacing.box.width, tint),
    fill: words.isVacant ? 'quiet' : 'surface',
    stroke: words.isVacant ? 'faint' : 'border',
    isDashed: words.isVacant,
    tint,
    label: words.label,
    landmark: leadsUnit ? words.caption : null,
  };
}

/** The box of the workspace above all roots. */
export function paintWorkspace(place: BoxPlace, spacing: TreeSpacing, name: string): SceneBox {
  const { width, height } = spacing.box;
  const fitted = ellipsize(name, width - 20, { size: 14, bold: true });
  return {
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
        size: 14,
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
  };
}
