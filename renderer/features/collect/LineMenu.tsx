import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { type ComponentProps, useState } from 'react';
import { useTranslate } from '#renderer/lib/language.tsx';
import type { ItemSection } from '#shared/features/reports/reviewModel.ts';
import { cardOrder, keyOfSection } from './cardSections.ts';
import { useCollect } from './collectContext.ts';
import classes from './LineRow.module.css';

interface LineMenuProps {
  readonly id: string;
  readonly section: ItemSection;
}

function Dots(props: ComponentProps<typeof ActionIcon<'button'>>) {
  const t = useTranslate();
  return (
    <ActionIcon
      size={22}
      tabIndex={-1}
      className={classes.menu}
      aria-label={t('collect.lineMenu')}
      {...props}
    >
      <IconDots size={15} />
    </ActionIcon>
  );
}

function OpenMenu({ id, section }: LineMenuProps) {
  const t = useTranslate();
  const { act, focus } = useCollect();
  return (
    <Menu position="bottom-end" width={220} shadow="sm" defaultOpened>
      <Menu.Target>
        <Dots />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('collect.moveTo')}</Menu.Label>
        {cardOrder
          .filter((each) => each !== section)
          .map((each) => (
            <Menu.Item
              key={each}
              rightSection={<span className={classes.key}>{keyOfSection(each)}</span>}
              onClick={() => act({ type: 'move', id, section: each })}
            >
              {t(`collect.short_${each}`)}
            </Menu.Item>
          ))}
        <Menu.Divider />
        <Menu.Item
          rightSection={<span className={classes.key}>Enter</span>}
          onClick={() => focus({ id, caret: Number.MAX_SAFE_INTEGER })}
        >
          {t('collect.editLine')}
        </Menu.Item>
        <Menu.Item
          rightSection={<span className={classes.key}>Del</span>}
          onClick={() => act({ type: 'aside', id })}
        >
          {t('collect.asideLine')}
        </Menu.Item>
        <Menu.Item onClick={() => act({ type: 'splitReport', id })}>
          {t('collect.splitReport')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/**
 * The acts of a line for the mouse; each names the key that does the same. A menu listens to the
 * whole page, so of thousands of lines only the one that was asked for has one.
 */
export function LineMenu(props: LineMenuProps) {
  const [isAsked, setAsked] = useState(false);
  if (isAsked) return <OpenMenu {...props} />;
  return <Dots aria-haspopup="menu" onClick={() => setAsked(true)} />;
}
