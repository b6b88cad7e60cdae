import { memo } from 'react';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { formatMoment } from '#shared/features/reports/formatFigure.ts';
import { entryId, type ReviewItem } from '#shared/features/reports/reviewModel.ts';
import { useCollect } from './collectContext.ts';
import { LineEditor } from './LineEditor.tsx';
import { LineMenu } from './LineMenu.tsx';
import classes from './LineRow.module.css';
import { OwnerChip } from './OwnerChip.tsx';
import { UnsureNote } from './UnsureNote.tsx';

interface LineRowProps {
  readonly item: ReviewItem;
  /** Column of the caret while the words are edited, null otherwise. */
  readonly caret: number | null;
}

function Due({ due }: { readonly due: string }) {
  const t = useTranslate();
  const date = formatMoment(due, useLanguage());
  return (
    <span className={classes.due} title={t('collect.due', { date })}>
      {date}
    </span>
  );
}

/** One line of a section: its words, and for a plan who does it by when. */
export const LineRow = memo(function LineRow({ item, caret }: LineRowProps) {
  const { focus } = useCollect();
  const id = entryId(item);
  const isPlan = item.section === 'next';
  return (
    <li className={classes.row} data-entry={id} data-unsure={!item.certain || undefined}>
      <div className={classes.main}>
        {caret === null ? (
          <button
            type="button"
            className={classes.text}
            data-line={id}
            data-stop={!item.certain || undefined}
            data-source={item.spans[0]?.line}
            tabIndex={item.certain ? -1 : 0}
            onDoubleClick={() => focus({ id, caret: item.text.length })}
          >
            {item.text}
          </button>
        ) : (
          <LineEditor id={id} text={item.text} caret={Math.min(caret, item.text.length)} />
        )}
        {isPlan && item.due !== null && <Due due={item.due} />}
        {isPlan && <OwnerChip item={item} />}
        <LineMenu id={id} section={item.section} />
      </div>
      {!item.certain && <UnsureNote id={id} reason={item.reason} names={item.unknownOwners} />}
    </li>
  );
});
