/** 紧凑 stacks leaves so that names stay readable, 竖排 spreads every level out, 横排 grows to the right. */
export const chartLayouts = ['compact', 'down', 'right'] as const;
export type ChartLayout = (typeof chartLayouts)[number];

/** Whether boxes hang together by whom they report to, or by unit with each unit's members below it. */
export const chartGroupings = ['position', 'unit'] as const;
export type ChartGrouping = (typeof chartGroupings)[number];

/**
 * What a box may show beside the name; `photo` is a place for the holder's picture, `members` are the
 * boxes below a unit, by unit only.
 */
export const chartFields = [
  ...(['post', 'unit', 'level', 'type', 'joined', 'span'] as const),
  ...(['photo', 'members'] as const),
] as const;
export type ChartField = (typeof chartFields)[number];

export const usualFields: readonly ChartField[] = ['post', 'unit', 'members'];
