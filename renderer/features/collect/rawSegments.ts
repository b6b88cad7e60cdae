import {
  entryId,
  type ItemSection,
  type PasteReview,
  type ReviewEntry,
  type SetAsideReason,
} from '#shared/features/reports/reviewModel.ts';
import type { Span } from '#shared/features/reports/textLines.ts';

/** How a stretch of the paste is tinted. */
export type Tone = ItemSection | 'header' | 'aside';

export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly tone: Tone;
  /** The line of the review it became, or the set-aside one. */
  readonly id: string;
  readonly isHeading: boolean;
  readonly isUnsure: boolean;
  readonly asideReason: SetAsideReason | null;
}

type Look = Omit<Segment, 'start' | 'end'>;

function lookOf(entry: ReviewEntry): Look {
  const base = { id: entryId(entry), isUnsure: !entry.certain, asideReason: null };
  if (entry.kind === 'metric') return { ...base, tone: 'data', isHeading: false };
  if (entry.kind === 'item') return { ...base, tone: entry.section, isHeading: false };
  const isTop = entry.role === 'sender' || entry.role === 'title';
  return { ...base, tone: isTop ? 'header' : (entry.section ?? 'header'), isHeading: true };
}

/** What each line of the paste became, by line number and in the order of its columns. */
export function segmentsByLine(review: PasteReview): ReadonlyMap<number, readonly Segment[]> {
  const lines = new Map<number, Segment[]>();
  const add = (spans: readonly Span[], look: Look): void => {
    for (const { line, start, end } of spans) {
      const row = lines.get(line) ?? [];
      row.push({ ...look, start, end });
      lines.set(line, row);
    }
  };
  for (const { entries } of review.reports) {
    for (const entry of entries) add(entry.spans, lookOf(entry));
  }
  for (const { id, spans, reason } of review.setAside) {
    add(spans, { id, tone: 'aside', isHeading: false, isUnsure: false, asideReason: reason });
  }
  for (const row of lines.values()) row.sort((a, b) => a.start - b.start);
  return lines;
}

export interface Piece {
  /** First column. */
  readonly start: number;
  readonly text: string;
  /** Null between the stretches: blanks, and what was saved before. */
  readonly segment: Segment | null;
}

/** A raw line cut into its tinted stretches, nothing left out. */
export function cutLine(raw: string, segments: readonly Segment[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const segment of segments) {
    if (segment.start > at)
      pieces.push({ start: at, text: raw.slice(at, segment.start), segment: null });
    pieces.push({ start: segment.start, text: raw.slice(segment.start, segment.end), segment });
    at = segment.end;
  }
  if (at < raw.length) pieces.push({ start: at, text: raw.slice(at), segment: null });
  return pieces;
}
