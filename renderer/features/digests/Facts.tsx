import { type RefObject, useState } from 'react';
import { useTranslate } from '#renderer/lib/language.tsx';
import {
  type Digest,
  type DigestSection,
  digestSections,
} from '#shared/features/digests/digestsModel.ts';
import classes from './Facts.module.css';
import { anchorOf, ItemSection } from './ItemSection.tsx';
import { itemsOf } from './itemRefs.ts';
import { MetricFacts } from './MetricFacts.tsx';
import { SubmissionFacts } from './SubmissionFacts.tsx';
import type { DigestActs } from './useDigestActs.ts';
import { useItemKeys } from './useItemKeys.ts';

interface FactsProps {
  /** Facts and sheet together: keys go from one to the other. */
  readonly rootRef: RefObject<HTMLElement | null>;
  readonly digest: Digest;
  readonly acts: DigestActs;
  readonly onOpen: (personId: string) => void;
}

function Contents({ digest }: Pick<FactsProps, 'digest'>) {
  const t = useTranslate();
  const jumpTo = (section: DigestSection | 'metrics'): void =>
    document.getElementById(anchorOf(section))?.scrollIntoView({ block: 'start' });
  return (
    <nav className={classes.contents} aria-label={t('reports.contents')}>
      {digest.metrics.length > 0 && (
        <button type="button" className={classes.jump} onClick={() => jumpTo('metrics')}>
          {t('digestFiles.metrics')} <span>{digest.metrics.length}</span>
        </button>
      )}
      {digestSections.map((section) => (
        <button
          key={section}
          type="button"
          className={classes.jump}
          onClick={() => jumpTo(section)}
        >
          {t(`digestFiles.section_${section}`)} <span>{itemsOf(digest.items, section).length}</span>
        </button>
      ))}
    </nav>
  );
}

/** Everything the week holds; ticks choose what stands on the sheet beside it. */
export function Facts({ rootRef, digest, acts, onOpen }: FactsProps) {
  const t = useTranslate();
  const [adding, setAdding] = useState<DigestSection | null>(null);
  const { audience } = digest.key;
  const isReadOnly = audience === 'archive';
  const hasOrder = audience === 'boss';
  const { edit } = useItemKeys({
    rootRef,
    items: digest.items,
    acts,
    isReadOnly,
    hasOrder,
    onOpen,
    onAdd: ({ section }) => setAdding(section),
  });
  return (
    <section className={classes.facts} aria-label={t('digests.factsPane')}>
      <SubmissionFacts digest={digest} onOpen={onOpen} />
      <Contents digest={digest} />
      <MetricFacts digest={digest} acts={acts} isReadOnly={isReadOnly} onOpen={onOpen} />
      {digestSections.map((section) => (
        <ItemSection
          key={section}
          section={section}
          items={itemsOf(digest.items, section)}
          acts={acts}
          isReadOnly={isReadOnly}
          hasOrder={hasOrder}
          isAdding={adding === section}
          onAdding={setAdding}
          onOpen={onOpen}
          onEdit={edit}
        />
      ))}
    </section>
  );
}
