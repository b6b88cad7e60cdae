import type { KpiCode } from '#shared/features/metrics/kpiDictionary.ts';
import type { PostCode } from '#shared/features/org/builtin/postLibrary.ts';

/**
 * One piece of work across two weeks: as it is promised, as it is reported done, and as it is
 * reported late with the reason. `{item}` and `{sku}` name one product, `{n:4-9}` a number in that
 * range (`{p:2.1-4.8}` with one decimal); the same placeholder gets the same value in all three.
 */
export interface WorkThread {
  readonly plan: string;
  readonly done: string;
  readonly slip: string;
}

export type FigureUnit =
  | 'wan'
  | 'percent'
  | 'people'
  | 'pieces'
  | 'cases'
  | 'seconds'
  | 'yuan'
  | 'ratio'
  | 'hours';

/** A measure of a weekly report: written as `label`, moving around `base` by `swing` (0.1 = ±10%). */
export interface FigureSpec {
  readonly code: KpiCode;
  readonly label: string;
  readonly unit: FigureUnit;
  readonly base: number;
  readonly swing: number;
  /** Worked out from figures that move on their own or are named before it. */
  readonly derive?: (figureOf: (code: KpiCode) => number) => number;
}

/** What people of one post write about. */
export interface PostPhrases {
  readonly figures: readonly FigureSpec[];
  /** Work that comes back every week, written under what was done. */
  readonly routine: readonly string[];
  readonly threads: readonly WorkThread[];
  /** Plan lines that somebody of another post has to do. */
  readonly handOffs: readonly { readonly text: string; readonly to: PostCode }[];
  readonly issues: readonly string[];
  readonly support: readonly string[];
}
