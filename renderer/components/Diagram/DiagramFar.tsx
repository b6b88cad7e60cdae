import { memo, useMemo } from 'react';
import {
  drawFarShapes,
  landmarkSize,
  listGroupLeads,
  placeLandmarks,
} from '#shared/diagram/farView.ts';
import type { Scene } from '#shared/diagram/scene.ts';
import type { DiagramView } from '#shared/diagram/viewMath.ts';
import classes from './Diagram.module.css';
import { colorOf } from './paint.ts';

/** All boxes as a few coloured shapes. */
export const FarShapes = memo(function FarShapes({ scene }: { readonly scene: Scene }) {
  const shapes = useMemo(() => drawFarShapes(scene.boxes), [scene]);
  return shapes.map(({ key, tint, isLead, path }) => (
    <path
      key={key}
      className={classes.far}
      data-lead={isLead || undefined}
      d={path}
      fill={colorOf(tint)}
    />
  ));
});

interface LandmarksProps {
  readonly scene: Scene;
  readonly view: DiagramView;
  /** Where boxes still show names, groups are all that is missing. */
  readonly isGroupsOnly: boolean;
}

/** Names of groups and leads, always the same size in the window. */
export function Landmarks({ scene, view, isGroupsOnly }: LandmarksProps) {
  const boxes = useMemo(
    () => (isGroupsOnly ? listGroupLeads(scene.boxes) : scene.boxes),
    [scene, isGroupsOnly],
  );
  return placeLandmarks(boxes, view).map(({ id, text, isGroup, tint, x, y }) => (
    <text
      key={id}
      className={classes.landmark}
      data-group={isGroup || undefined}
      x={x}
      y={y}
      fontSize={landmarkSize}
      fill={colorOf(isGroup ? tint : 'text')}
    >
      {text}
    </text>
  ));
}
