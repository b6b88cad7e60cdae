import { memo } from 'react';
import { layoutSparkline } from '#shared/diagram/sparkline.ts';
import classes from './Sparkline.module.css';

interface SparklineProps {
  /** Oldest first; null where nothing is known. */
  readonly values: readonly (number | null)[];
  /** What a screen reader says of it. */
  readonly label: string;
}

const size = { width: 104, height: 24, padding: 3 };

/** How a figure went, small enough for a table cell; a dot stands on the newest value. */
export const Sparkline = memo(function Sparkline({ values, label }: SparklineProps) {
  const { runs, end } = layoutSparkline(values, size);
  if (runs.length === 0) return null;
  return (
    <svg
      className={classes.line}
      width={size.width}
      height={size.height}
      role="img"
      aria-label={label}
    >
      {runs.map((points) => {
        const [[x, y] = [0, 0]] = points;
        return points.length === 1 ? (
          <circle key={x} cx={x} cy={y} r={1.2} className={classes.single} />
        ) : (
          <polyline key={x} points={points.map(([px, py]) => `${px},${py}`).join(' ')} />
        );
      })}
      {end && <circle cx={end[0]} cy={end[1]} r={2.2} className={classes.end} />}
    </svg>
  );
});
