import { memo, useMemo } from 'react';
import { drawEdges, drawOutlines, enlargeName } from '#shared/diagram/farView.ts';
import type { SceneBox } from '#shared/diagram/scene.ts';
import { boxDash } from '#shared/diagram/strokes.ts';
import classes from './Diagram.module.css';
import { Badge } from './DiagramBox.tsx';
import { colorOf } from './paint.ts';

function Name({ box }: { readonly box: SceneBox }) {
  const name = enlargeName(box);
  if (!name) return null;
  return (
    <text
      className={classes.box}
      x={box.x + name.x}
      y={box.y + name.y}
      fontSize={name.size}
      fontWeight={name.bold ? 600 : undefined}
      textAnchor={name.anchor === 'start' ? undefined : name.anchor}
      fill={colorOf(name.ink)}
    >
      {name.text}
      <title>{box.label}</title>
    </text>
  );
}

/** Boxes too small for more than a name: outlines merged, names enlarged. */
export const MiddleBoxes = memo(function MiddleBoxes(props: {
  readonly boxes: readonly SceneBox[];
}) {
  const { boxes } = props;
  const outlines = useMemo(() => drawOutlines(boxes), [boxes]);
  const edges = useMemo(() => drawEdges(boxes), [boxes]);
  return (
    <>
      {outlines.map(({ key, path, fill, stroke, isDashed }) => (
        <path
          key={key}
          className={classes.outline}
          d={path}
          fill={colorOf(fill)}
          stroke={colorOf(stroke)}
          strokeDasharray={isDashed ? boxDash : undefined}
        />
      ))}
      {edges.map(({ key, path, tint }) => (
        <path key={key} d={path} fill={colorOf(tint)} />
      ))}
      {boxes.map((box) => (
        <Name key={box.id} box={box} />
      ))}
      {boxes.map((box) =>
        box.badge ? (
          <g key={box.id} transform={`translate(${box.x} ${box.y})`}>
            <Badge badge={box.badge} />
          </g>
        ) : null,
      )}
    </>
  );
});
