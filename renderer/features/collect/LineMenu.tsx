import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useTranslate } from '#renderer/lib/language.tsx';
import type { ItemSection } from '#shared/features/reports/reviewModel.ts';
import { cardOrder, keyOfSection } from './cardSections.ts';
import { useCollect } from './collectContext.ts';
import classes from './LineRow.module.css';

interface LineMenuProps {
  readonly id: string;
  readonly section: ItemSection;
}

/** The acts of a line for the mouse; each names the key that does the same. */
export function LineMenu({ id, section }: LineMenuProps) {
  const t = useTranslate();
  const { act, focus } = useCollect();
  return (
    <Menu position="bottom-end" width={220} shadow="sm">
      <Menu.Target>
        <ActionIcon
          size={22}
          tabIndex={-1}
          className={classes.menu}
          aria-label={t('collect.lineMenu')}
        >
          <IconDots size={15} />
        </ActionIcon>
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
