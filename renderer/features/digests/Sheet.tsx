import { useElementSize } from '@mantine/hooks';
import { useEffect } from 'react';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { useWeekWording } from '#renderer/lib/weekLabel.tsx';
import { frameDigest } from '#shared/features/digests/digestDocument.ts';
import { composeSheet } from '#shared/features/digests/digestSheet.ts';
import type { Digest } from '#shared/features/digests/digestsModel.ts';
import { countPages, paper, textHeight } from './paperSize.ts';
import classes from './Sheet.module.css';
import { type SheetActs, SheetBlock } from './SheetBlock.tsx';
import { installSheetStyles, sheetClass } from './sheetStyles.ts';

interface SheetProps {
  readonly digest: Digest;
  /** Null shows it only. */
  readonly acts: SheetActs | null;
  /** How large a pixel of the paper is on the screen. */
  readonly scale: number;
  readonly onPages: (pages: number) => void;
}

installSheetStyles();

const marginOf = {
  paddingTop: paper.top,
  paddingRight: paper.side,
  paddingBottom: paper.bottom,
  paddingLeft: paper.side,
} as const;

/** Where the printer starts a new page, give or take a line. */
function PageMarks({ pages }: { readonly pages: number }) {
  const t = useTranslate();
  const numbers = Array.from({ length: pages - 1 }, (_, index) => index + 2);
  return numbers.map((number) => (
    <div
      key={number}
      className={classes.pageMark}
      style={{ top: paper.top + textHeight * (number - 1) }}
    >
      {t('digests.page', { number })}
    </div>
  ));
}

/** The version as it will print, on paper of its true proportions. */
export function Sheet({ digest, acts, scale, onPages }: SheetProps) {
  const t = useTranslate();
  const language = useLanguage();
  const { ref, height } = useElementSize<HTMLDivElement>();
  const wording = useWeekWording();
  const frame = frameDigest(digest, wording);
  const pages = countPages(height);
  useEffect(() => onPages(pages), [pages, onPages]);
  const sheetHeight = Math.max(paper.height, height + paper.top + paper.bottom);
  return (
    <div
      style={{ width: paper.width * scale, height: sheetHeight * scale }}
      className={classes.frame}
    >
      <article
        className={classes.sheet}
        lang={language}
        aria-label={t('digests.sheet')}
        style={{ ...marginOf, width: paper.width, minHeight: paper.height, scale }}
      >
        <div className={classes.margin} data-side="top">
          <span>{frame.header.left}</span>
          <span>{frame.header.right}</span>
        </div>
        <div ref={ref} className={sheetClass}>
          <div className="head">
            <p className="title">{frame.title}</p>
            <p className="subtitle">{frame.subtitle}</p>
          </div>
          {composeSheet(digest, wording).map((part) => (
            <SheetBlock key={part.key} part={part} acts={acts} />
          ))}
        </div>
        <PageMarks pages={pages} />
        <div className={classes.margin} data-side="bottom">
          <span>{frame.footer}</span>
          <span>{`1 / ${pages}`}</span>
        </div>
      </article>
    </div>
  );
}
