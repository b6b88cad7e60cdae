import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslate } from '#renderer/lib/language.tsx';
import { entryId } from '#shared/features/reports/reviewModel.ts';
import { type CardSection, keyOfSection, visibleItems } from './cardSections.ts';
import { useCollect } from './collectContext.ts';
import type { LineFocus } from './collectModel.ts';
import { LineRow } from './LineRow.tsx';
import { MetricRow } from './MetricRow.tsx';
import classes from './ReportCard.module.css';

interface SectionBlockProps extends CardSection {
  /** Lines of the paste, for the words of a figure. */
  readonly lines: readonly string[];
  /** The line whose words are edited, if it stands here. */
  readonly editing: LineFocus | null;
  /** What there is to say of the figures. */
  readonly below: ReactNode;
}

function caretOf(editing: LineFocus | null, id: string): number | null {
  return editing?.id === id ? editing.caret : null;
}

function Metrics({ metrics, lines, editing }: SectionBlockProps) {
  const t = useTranslate();
  return (
    <table className={classes.metrics}>
      <thead>
        <tr>
          <th scope="col">{t('collect.metric')}</th>
          <th scope="col">{t('collect.thisWeek')}</th>
          <th scope="col">{t('collect.target')}</th>
          <th scope="col">{t('collect.rate')}</th>
          <th scope="col">{t('collect.previous')}</th>
          <th scope="col">{t('collect.change')}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {metrics.map((metric) => {
          const id = entryId(metric);
          const words = metric.spans
            .map(({ line, start, end }) => lines[line]?.slice(start, end).trim() ?? '')
            .join(' ');
          return <MetricRow key={id} metric={metric} words={words} caret={caretOf(editing, id)} />;
        })}
      </tbody>
    </table>
  );
}

function Lines({ items, editing }: Pick<SectionBlockProps, 'items' | 'editing'>) {
  const t = useTranslate();
  const { lineStep } = useCollect();
  const [limit, setLimit] = useState(lineStep);
  const shown = visibleItems(items, { limit, editingId: editing?.id ?? null });
  const hidden = items.length - shown.length;
  return (
    <>
      <ul className={classes.lines}>
        {shown.map((item) => {
          const id = entryId(item);
          return <LineRow key={id} item={item} caret={caretOf(editing, id)} />;
        })}
      </ul>
      {hidden > 0 && (
        <Button
          size="compact-xs"
          variant="subtle"
          color="gray"
          onClick={() => setLimit(limit + lineStep)}
        >
          {t('collect.moreLines', { count: Math.min(hidden, lineStep), hidden })}
        </Button>
      )}
    </>
  );
}

/** One section of a card: its word and key at the left, its lines at the right. */
export function SectionBlock(props: SectionBlockProps) {
  const t = useTranslate();
  const { section, metrics, items, editing, below } = props;
  return (
    <section className={classes.section} data-section={section}>
      <h3 className={classes.label}>
        {t(`collect.short_${section}`)}
        <span className={classes.key} aria-hidden>
          {keyOfSection(section)}
        </span>
      </h3>
      <div className={classes.content}>
        {metrics.length > 0 && <Metrics {...props} />}
        {below}
        {items.length > 0 && <Lines items={items} editing={editing} />}
      </div>
    </section>
  );
}
