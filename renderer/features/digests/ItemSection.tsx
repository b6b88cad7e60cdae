import { TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { isPlainEnter, isPlainEscape } from '#renderer/lib/keyboard.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import type { DigestItem, DigestSection } from '#shared/features/digests/digestsModel.ts';
import classes from './Facts.module.css';
import { ItemRow, type ItemRowProps } from './ItemRow.tsx';

interface ItemSectionProps
  extends Pick<ItemRowProps, 'acts' | 'isReadOnly' | 'hasOrder' | 'onOpen' | 'onEdit'> {
  readonly section: DigestSection;
  readonly items: readonly DigestItem[];
  readonly isAdding: boolean;
  readonly onAdding: (section: DigestSection | null) => void;
}

/** Rows shown beyond the chosen ones before somebody asks for more, and how many more then. */
const shownRest = 8;
const shownMore = 50;

/** Name of a part's heading on the page, for jumping to it. */
export function anchorOf(section: DigestSection | 'metrics'): string {
  return `digest-${section}`;
}

function OwnLine({
  section,
  acts,
  onAdding,
}: Pick<ItemSectionProps, 'section' | 'acts' | 'onAdding'>) {
  const t = useTranslate();
  const [text, setText] = useState('');
  const keep = (): void => {
    if (text.trim() !== '') acts.add(section, text);
    setText('');
  };
  return (
    <TextInput
      autoFocus
      className={classes.ownLine}
      placeholder={t('digests.ownLineHint')}
      aria-label={t('digests.addTo', { section: t(`digestFiles.section_${section}`) })}
      value={text}
      maxLength={2000}
      onChange={({ currentTarget }) => setText(currentTarget.value)}
      onKeyDown={(event) => {
        if (isPlainEnter(event)) keep();
        if (isPlainEscape(event)) onAdding(null);
      }}
      onBlur={() => {
        keep();
        onAdding(null);
      }}
    />
  );
}

/** One part of the page that goes up, with everything of the week that could stand in it. */
export function ItemSection({ section, items, isAdding, onAdding, ...row }: ItemSectionProps) {
  const t = useTranslate();
  const [extra, setExtra] = useState(shownRest);
  const chosen = items.filter(({ isIncluded }) => isIncluded).length;
  const shown = items.slice(0, chosen + extra);
  const left = items.length - shown.length;
  return (
    <section id={anchorOf(section)} className={classes.section}>
      <h2>
        {t(`digestFiles.section_${section}`)}
        <span className={classes.count}>
          {t('digests.chosenOf', { chosen, total: items.length })}
        </span>
        {!row.isReadOnly && (
          <button type="button" className={classes.add} onClick={() => onAdding(section)}>
            <IconPlus size={14} aria-hidden /> {t('digests.addLine')}
          </button>
        )}
      </h2>
      {items.length === 0 && <p className={classes.none}>{t('reportFiles.nothing')}</p>}
      <ul className={classes.items}>
        {shown.map((item, index) => (
          <ItemRow key={item.key} {...row} item={item} isFirst={index === 0} />
        ))}
      </ul>
      {left > 0 && (
        <button type="button" className={classes.more} onClick={() => setExtra(extra + shownMore)}>
          {t('digests.showMore', { count: left })}
        </button>
      )}
      {isAdding && <OwnLine section={section} acts={row.acts} onAdding={onAdding} />}
    </section>
  );
}
