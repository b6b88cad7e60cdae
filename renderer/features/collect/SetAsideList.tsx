import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslate } from '#renderer/lib/language.tsx';
import type { PasteReview, SetAside } from '#shared/features/reports/reviewModel.ts';
import { cardOrder, keyOfSection } from './cardSections.ts';
import { useCollect } from './collectContext.ts';
import rowClasses from './LineRow.module.css';
import { nearestReport } from './reviewLines.ts';
import classes from './SetAsideList.module.css';

interface AsideRowProps {
  readonly aside: SetAside;
  readonly words: string;
  /** Whose report takes it when it is moved. */
  readonly target: string;
}

const AsideRow = memo(function AsideRow({ aside, words, target }: AsideRowProps) {
  const t = useTranslate();
  const { act } = useCollect();
  const { id, reason, author } = aside;
  return (
    <li className={classes.row} data-entry={id}>
      <span className={classes.reason}>{t(`collect.aside_${reason}`)}</span>
      <button
        type="button"
        className={classes.words}
        data-line={id}
        data-aside
        data-source={aside.spans[0]?.line}
        tabIndex={-1}
        title={words}
      >
        {words}
      </button>
      {author !== null && <span className={classes.who}>{author}</span>}
      {target !== '' && (
        <Menu position="bottom-end" width={200} shadow="sm">
          <Menu.Target>
            <ActionIcon
              size={22}
              tabIndex={-1}
              className={rowClasses.menu}
              aria-label={t('collect.moveTo')}
            >
              <IconDots size={15} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => act({ type: 'restoreReport', id })}>
              {t('collect.restoreReport')}
            </Menu.Item>
            <Menu.Label>{t('collect.asideInto', { name: target })}</Menu.Label>
            {cardOrder.map((section) => (
              <Menu.Item
                key={section}
                rightSection={<span className={rowClasses.key}>{keyOfSection(section)}</span>}
                onClick={() => act({ type: 'restore', id, section })}
              >
                {t(`collect.short_${section}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </li>
  );
});

const shownLimit = 300;

function wordsOf({ spans }: SetAside, lines: readonly string[]): string {
  return spans
    .map(({ line, start, end }) => lines[line]?.slice(start, end).trim() ?? '')
    .join(' ')
    .slice(0, 300);
}

/** What no report took, with the reason; each piece can still go into one. */
export const SetAsideList = memo(function SetAsideList({ review }: { review: PasteReview }) {
  const t = useTranslate();
  const { setAside, lines } = review;
  if (setAside.length === 0) return null;
  return (
    <section
      className={classes.list}
      aria-label={t('collect.asideTitle', { count: setAside.length })}
    >
      <h3 className={classes.title}>{t('collect.asideTitle', { count: setAside.length })}</h3>
      <ul className={classes.rows}>
        {setAside.slice(0, shownLimit).map((aside) => (
          <AsideRow
            key={aside.id}
            aside={aside}
            words={wordsOf(aside, lines)}
            target={nearestReport(review, aside)?.author.name ?? ''}
          />
        ))}
      </ul>
    </section>
  );
});
