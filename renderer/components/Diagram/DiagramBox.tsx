import { memo } from 'react';
import type { SceneBadge, SceneBox, SceneMark, SceneText } from '#shared/diagram/scene.ts';
import { boxDash } from '#shared/diagram/strokes.ts';
import classes from './Diagram.module.css';
import { colorOf } from './paint.ts';

function Mark({ mark }: { readonly mark: SceneMark }) {
  return (
    <rect
      x={mark.x}
      y={mark.y}
      width={mark.width}
      height={mark.height}
      rx={mark.radius}
      fill={colorOf(mark.fill)}
      stroke={colorOf(mark.stroke)}
    />
  );
}

function Run({ run }: { readonly run: SceneText }) {
  return (
    <text
      x={run.x}
      y={run.y}
      fontSize={run.size}
      fontWeight={run.bold ? 600 : undefined}
      textAnchor={run.anchor === 'start' ? undefined : run.anchor}
      fill={colorOf(run.ink)}
    >
      {run.text}
    </text>
  );
}

export function Badge({ badge }: { readonly badge: SceneBadge }) {
  return (
    <g className={classes.badge}>
      <Mark mark={{ ...badge, radius: badge.height / 2, fill: 'surface', stroke: 'accent' }} />
      <Run run={badge.text} />
    </g>
  );
}

/** One box with all it says, drawn from the same data as in a file. */
export const DiagramBox = memo(function DiagramBox({ box }: { readonly box: SceneBox }) {
  return (
    <g className={classes.box} transform={`translate(${box.x} ${box.y})`}>
      <title>{box.label}</title>
      <rect
        className={classes.outline}
        width={box.width}
        height={box.height}
        rx={box.radius}
        fill={colorOf(box.fill)}
        stroke={colorOf(box.stroke)}
        strokeDasharray={box.isDashed ? boxDash : undefined}
      />
      {box.marks.map((mark) => (
        <Mark key={mark.x} mark={mark} />
      ))}
      {box.picture && (
        <image
          className={classes.picture}
          href={box.picture.url}
          x={box.picture.x}
          y={box.picture.y}
          width={box.picture.width}
          height={box.picture.height}
        />
      )}
      {box.texts.map((run) => (
        <Run key={`${run.x} ${run.y}`} run={run} />
      ))}
      {box.badge && <Badge badge={box.badge} />}
    </g>
  );
});
