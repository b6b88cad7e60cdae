import { memo, useMemo } from 'react';
import { linePath } from '#shared/diagram/linePath.ts';
import type { SceneLine } from '#shared/diagram/scene.ts';
import { boxLineRadius, dottedLineRadius, lineDash } from '#shared/diagram/strokes.ts';
import classes from './Diagram.module.css';
import { colorOf } from './paint.ts';

interface DiagramLinesProps {
  readonly lines: readonly SceneLine[];
  /** Seen from afar corners are not rounded: nobody sees it, and thousands draw faster. */
  readonly isFar: boolean;
}

function DottedLine({ line }: { readonly line: SceneLine }) {
  const path = linePath(line.points, dottedLineRadius);
  return (
    <g>
      {line.note !== '' && <title>{line.note}</title>}
      <path
        className={classes.line}
        d={path}
        stroke={colorOf('accent')}
        strokeDasharray={lineDash}
      />
      <path className={classes.lineGrip} d={path} />
    </g>
  );
}

/** Solid lines as one path, dotted ones each with its note as a tooltip. */
export const DiagramLines = memo(function DiagramLines({ lines, isFar }: DiagramLinesProps) {
  const solid = useMemo(() => {
    const radius = isFar ? 0 : boxLineRadius;
    return lines
      .filter(({ kind }) => kind === 'solid')
      .map(({ points }) => linePath(points, radius))
      .join('');
  }, [lines, isFar]);
  const dotted = lines.filter(({ kind }) => kind === 'dotted');
  return (
    <>
      <path className={classes.line} d={solid} stroke={colorOf('line')} />
      {dotted.map((line) => (
        <DottedLine key={`${line.fromId} ${line.toId}`} line={line} />
      ))}
    </>
  );
});
