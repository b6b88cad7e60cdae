import { useInViewport } from '@mantine/hooks';
import { useTranslate } from '#renderer/lib/language.tsx';
import type { PagePreview } from '#shared/features/org/chartExportModel.ts';
import classes from './ChartPages.module.css';

interface PageThumbProps {
  readonly page: PagePreview;
}

/** Few pages are shown large enough to be read. */
function columnsFor(count: number): number {
  if (count === 1) return 1;
  return count <= 4 ? 2 : 3;
}

/** The very sheet that will be written, as a picture: paper is white on every theme. */
function PageThumb({ page }: PageThumbProps) {
  const t = useTranslate();
  const { ref, inViewport } = useInViewport<HTMLLIElement>();
  const { number, width, height } = page;
  const branch = page.branch === '' ? t('org.pageTop') : page.branch;
  return (
    <li ref={ref} className={classes.page}>
      <div className={classes.sheet} style={{ aspectRatio: `${width} / ${height}` }}>
        {inViewport && (
          <img
            src={`data:image/svg+xml,${encodeURIComponent(page.svg)}`}
            alt={t('org.pageName', { number, branch })}
          />
        )}
      </div>
      <div className={classes.caption} title={branch}>
        <span className={classes.number}>{number}</span>
        <span className={classes.branch}>{branch}</span>
        <span className={classes.boxes}>{t('org.pageBoxes', { count: page.boxes })}</span>
      </div>
    </li>
  );
}

/** Pages in reading order; only those in sight are drawn. */
export function PageThumbs({ pages }: { readonly pages: readonly PagePreview[] }) {
  return (
    <ol className={classes.grid} data-columns={columnsFor(pages.length)}>
      {pages.map((page) => (
        <PageThumb key={page.number} page={page} />
      ))}
    </ol>
  );
}
