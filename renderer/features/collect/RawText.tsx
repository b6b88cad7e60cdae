import { useVirtualizer } from '@tanstack/react-virtual';
import { type Ref, useEffect, useImperativeHandle, useMemo, useRef } from 'react';
import { useTranslate } from '#renderer/lib/language.tsx';
import type { PasteReview } from '#shared/features/reports/reviewModel.ts';
import classes from './RawText.module.css';
import { cutLine, type Piece, segmentsByLine } from './rawSegments.ts';

export interface RawTextHandle {
  /** Brings a line of the paste into view. */
  readonly show: (line: number) => void;
}

interface RawTextProps {
  readonly review: PasteReview;
  readonly handle: Ref<RawTextHandle>;
}

const rowHeight = 22;

function PieceView({ piece: { text, segment } }: { readonly piece: Piece }) {
  const t = useTranslate();
  if (segment === null) return text;
  const { id, tone, isHeading, isUnsure, asideReason } = segment;
  return (
    <span
      className={classes.piece}
      data-entry={id}
      data-section={tone}
      data-heading={isHeading || undefined}
      data-unsure={isUnsure || undefined}
      title={asideReason === null ? undefined : t(`collect.aside_${asideReason}`)}
    >
      {text}
    </span>
  );
}

/** The paste as it came, with line numbers, tinted by what became of it. Only rows in view exist. */
export function RawText({ review, handle }: RawTextProps) {
  const t = useTranslate();
  const scroller = useRef<HTMLDivElement>(null);
  const segments = useMemo(() => segmentsByLine(review), [review]);
  const { lines } = review;
  useEffect(() => {
    // Nothing in it takes the focus, and the keyboard must be able to scroll it.
    if (scroller.current) scroller.current.tabIndex = 0;
  }, []);
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 20,
  });
  useImperativeHandle(
    handle,
    () => ({
      show: (line) => {
        const range = rows.range;
        const isShown = range !== null && line > range.startIndex && line < range.endIndex - 1;
        if (!isShown) rows.scrollToIndex(line, { align: 'center' });
      },
    }),
    [rows],
  );
  return (
    <section ref={scroller} className={classes.scroller} aria-label={t('collect.rawPane')}>
      <div className={classes.canvas} style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start }) => (
          <div
            key={index}
            ref={rows.measureElement}
            data-index={index}
            className={classes.line}
            style={{ transform: `translateY(${start}px)` }}
          >
            <span className={classes.number} aria-hidden>
              {index + 1}
            </span>
            <span className={classes.words}>
              {cutLine(lines[index] ?? '', segments.get(index) ?? []).map((piece) => (
                <PieceView key={piece.start} piece={piece} />
              ))}
            </span>
          </div>
        ))}
      </div>
    </section>
  );
}
