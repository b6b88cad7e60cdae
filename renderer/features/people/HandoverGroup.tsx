import { Group, Text, Title } from '@mantine/core';
import { Tag } from '#renderer/components/Tag/Tag.tsx';
import { useTranslate } from '#renderer/lib/language.tsx';
import type { HeldGroup, HeldItem } from '#shared/features/careers/handoverModel.ts';
import { giveItems, type Receivers, receiverOf } from './handoverChoices.ts';
import classes from './PersonDrawer.module.css';
import { PersonSelect } from './PersonSelect.tsx';

interface HandoverGroupProps {
  readonly group: HeldGroup;
  readonly leaverId: string;
  readonly receivers: Receivers;
  readonly onReceivers: (receivers: Receivers) => void;
}

interface HeldLineProps extends HandoverGroupProps {
  readonly item: HeldItem;
}

function HeldLine({ group, item, leaverId, receivers, onReceivers }: HeldLineProps) {
  const t = useTranslate();
  const { source } = group;
  return (
    <div className={classes.heldItem}>
      <div className={classes.told}>
        <div className={classes.words}>{item.title}</div>
        <Group gap={8} wrap="nowrap" className={classes.details}>
          <Tag>{t(`careers.role_${item.role}`)}</Tag>
          {item.dueOn !== null && <span>{item.dueOn}</span>}
        </Group>
      </div>
      <PersonSelect
        aria-label={t('careers.receiverOf', { title: item.title })}
        placeholder={t('careers.leaveVacant')}
        size="xs"
        w={220}
        clearable
        value={receiverOf(receivers, source, item)}
        excludedIds={new Set([leaverId])}
        onChange={(personId) =>
          onReceivers(giveItems(receivers, { source, items: [item] }, personId))
        }
      />
    </div>
  );
}

/** Everything of one kind that is held, each with who takes it. */
export function HandoverGroup(props: HandoverGroupProps) {
  const t = useTranslate();
  const { group, leaverId, receivers, onReceivers } = props;
  return (
    <section aria-label={t(`careers.source_${group.source}`)}>
      <Group justify="space-between" className={classes.groupHead}>
        <Title order={2} size={14}>
          {t(`careers.source_${group.source}`)}{' '}
          <Text component="span" size="xs" c="dimmed">
            {group.items.length}
          </Text>
        </Title>
        {group.items.length > 1 && (
          <PersonSelect
            aria-label={t('careers.groupTo')}
            placeholder={t('careers.groupTo')}
            size="xs"
            w={220}
            value={null}
            excludedIds={new Set([leaverId])}
            onChange={(personId) => onReceivers(giveItems(receivers, group, personId))}
          />
        )}
      </Group>
      {group.items.map((item) => (
        <HeldLine key={item.id} {...props} item={item} />
      ))}
    </section>
  );
}
