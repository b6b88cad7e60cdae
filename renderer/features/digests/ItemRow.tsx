import { ActionIcon, Menu } from '@mantine/core';
import { IconDots, IconSquare, IconSquareCheckFilled } from '@tabler/icons-react';
import { Tag } from '#renderer/components/Tag/Tag.tsx';
import { SlipTag } from '#renderer/features/commitments/index.ts';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { type DigestItem, digestSections } from '#shared/features/digests/digestsModel.ts';
import { formatMoment } from '#shared/features/reports/formatFigure.ts';
import classes from './Facts.module.css';
import type { DigestActs } from './useDigestActs.ts';

export interface ItemRowProps {
  readonly item: DigestItem;
  readonly acts: DigestActs;
  readonly isReadOnly: boolean;
  readonly hasOrder: boolean;
  /** Where Tab enters the list; arrows go on from there. */
  readonly isFirst: boolean;
  readonly onOpen: (personId: string) => void;
  readonly onEdit: (item: DigestItem) => void;
}

function Marks({ item }: { readonly item: DigestItem }) {
  const t = useTranslate();
  const language = useLanguage();
  const isHome = item.from !== 'unfinished' && item.from !== 'other';
  return (
    <>
      {item.isPassedUp && <Tag tone="accent">{t('digests.passedUp')}</Tag>}
      {item.isFlagged && <Tag tone="warn">{t('digests.flagged')}</Tag>}
      {item.original !== null && <Tag tone="info">{t('digests.reworded')}</Tag>}
      {item.isWithheld && <Tag>{t('digests.withheld')}</Tag>}
      {item.lineId === null && <Tag tone="plum">{t('digestFiles.ownLine')}</Tag>}
      {item.from !== null && !isHome && <Tag>{t(`reports.section_${item.from}`)}</Tag>}
      {item.due !== null && <span className={classes.due}>{formatMoment(item.due, language)}</span>}
      {item.plan !== null && item.plan.state !== 'todo' && (
        <span className={classes.due}>{t(`reports.plan_${item.plan.state}`)}</span>
      )}
      {item.plan !== null && <SlipTag count={item.plan.slipCount} />}
    </>
  );
}

function RowMenu({
  item,
  acts,
  hasOrder,
  onEdit,
}: Pick<ItemRowProps, 'item' | 'acts' | 'hasOrder' | 'onEdit'>) {
  const t = useTranslate();
  return (
    <Menu position="bottom-end" width={200}>
      <Menu.Target>
        <ActionIcon size="sm" tabIndex={-1} aria-label={t('digests.moreOf', { text: item.text })}>
          <IconDots size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {!item.isWithheld && (
          <Menu.Item onClick={() => onEdit(item)} rightSection="E">
            {t('digests.reword')}
          </Menu.Item>
        )}
        {item.original !== null && (
          <Menu.Item onClick={() => acts.restore(item)} rightSection="R">
            {t('digests.restore')}
          </Menu.Item>
        )}
        {item.isIncluded && hasOrder && (
          <>
            <Menu.Item onClick={() => acts.step(item, -1)} rightSection="Alt ↑">
              {t('digests.moveUp')}
            </Menu.Item>
            <Menu.Item onClick={() => acts.step(item, 1)} rightSection="Alt ↓">
              {t('digests.moveDown')}
            </Menu.Item>
          </>
        )}
        <Menu.Divider />
        {digestSections.map((section, index) => (
          <Menu.Item
            key={section}
            disabled={section === item.section}
            onClick={() => acts.put(item, section)}
            rightSection={index + 1}
          >
            {t('digests.putInto', { section: t(`digestFiles.section_${section}`) })}
          </Menu.Item>
        ))}
        <Menu.Divider />
        {item.lineId === null ? (
          <Menu.Item onClick={() => acts.remove(item)} rightSection="Del">
            {t('digests.remove')}
          </Menu.Item>
        ) : (
          <Menu.Item onClick={() => acts.withhold(item)} rightSection="W">
            {t(item.isWithheld ? 'digests.release' : 'digests.withhold')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

/** One line that may go up: its tick, its words, who said it, and what else can be done with it. */
export function ItemRow(props: ItemRowProps) {
  const { item, acts, isReadOnly, isFirst, onOpen } = props;
  const t = useTranslate();
  const { personId } = item;
  const Tick = item.isIncluded ? IconSquareCheckFilled : IconSquare;
  return (
    <li className={classes.item} data-item={item.key} data-withheld={item.isWithheld || undefined}>
      <button
        type="button"
        className={classes.main}
        data-row
        tabIndex={isFirst ? 0 : -1}
        aria-pressed={item.isIncluded}
        aria-disabled={isReadOnly || item.isWithheld}
        onClick={() => {
          if (!isReadOnly && !item.isWithheld) acts.toggle(item);
        }}
      >
        <Tick size={18} className={classes.tick} aria-hidden />
        <span className={classes.words}>
          <span>{item.text}</span> <Marks item={item} />
          {item.original !== null && (
            <span className={classes.original}>
              {t('digests.originalWas', { text: item.original })}
            </span>
          )}
        </span>
      </button>
      {personId !== null && (
        <button
          type="button"
          tabIndex={-1}
          className={classes.person}
          title={item.name}
          onClick={() => onOpen(personId)}
        >
          {item.name}
        </button>
      )}
      {!isReadOnly && <RowMenu {...props} />}
    </li>
  );
}
