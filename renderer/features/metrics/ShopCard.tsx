import { ActionIcon, Group, NumberInput } from '@mantine/core';
import { IconTrash, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { SavedTextInput } from '#renderer/components/SavedField/SavedTextInput.tsx';
import { PersonSelect } from '#renderer/features/people/index.ts';
import { commands } from '#renderer/lib/client.ts';
import { isPlainEnter } from '#renderer/lib/keyboard.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useCommand } from '#renderer/lib/useCommand.ts';
import { useSaveFields } from '#renderer/lib/useSaveFields.ts';
import type { Shop, ShopFields } from '#shared/features/metrics/metricsModel.ts';
import { sharedElsewhere } from '#shared/features/metrics/shopRules.ts';
import { PlatformInput } from './PlatformInput.tsx';
import classes from './ShopsDrawer.module.css';

interface ShopCardProps {
  readonly shop: Shop;
  /** All of them: a person's shares add up over shops. */
  readonly shops: readonly Shop[];
}

type Share = Shop['shares'][number];

function useSetShare(shopId: string) {
  const t = useTranslate();
  const { mutate } = useCommand(commands.metrics.setShare, { done: () => t('metrics.shareSaved') });
  return (personId: string, percent: number) => mutate({ shopId, personId, percent });
}

function ShareRow({ shopId, share }: { readonly shopId: string; readonly share: Share }) {
  const t = useTranslate();
  const set = useSetShare(shopId);
  const [percent, setPercent] = useState<string | number>(share.percent);
  const leave = (): void => {
    const typed = Number(percent);
    if (percent === '' || !Number.isFinite(typed)) setPercent(share.percent);
    else if (typed !== share.percent) set(share.personId, typed);
  };
  return (
    <li className={classes.share}>
      <span className={classes.person}>{share.name}</span>
      <NumberInput
        size="xs"
        w={88}
        suffix="%"
        min={0}
        max={100}
        hideControls
        aria-label={t('metrics.shareOf', { name: share.name })}
        value={percent}
        onChange={setPercent}
        onBlur={leave}
        onKeyDown={(event) => {
          if (isPlainEnter(event)) leave();
        }}
      />
      <ActionIcon
        size="sm"
        aria-label={t('metrics.removeShare', { name: share.name })}
        onClick={() => set(share.personId, 0)}
      >
        <IconX size={14} />
      </ActionIcon>
    </li>
  );
}

function Shares({ shop, shops }: ShopCardProps) {
  const t = useTranslate();
  const set = useSetShare(shop.id);
  /** What is not another shop's yet; when nothing is left, the refusal says so. */
  const add = (personId: string): void => {
    const free = 100 - sharedElsewhere({ shopId: shop.id, personId }, shops);
    set(personId, free > 0 ? free : 100);
  };
  return (
    <>
      <ul className={classes.shares}>
        {shop.shares.map((share) => (
          <ShareRow key={`${share.personId} ${share.percent}`} shopId={shop.id} share={share} />
        ))}
      </ul>
      <PersonSelect
        size="xs"
        w={220}
        aria-label={t('metrics.addShare')}
        placeholder={t('metrics.addShare')}
        value={null}
        excludedIds={new Set(shop.shares.map(({ personId }) => personId))}
        onChange={(personId) => personId !== null && add(personId)}
      />
    </>
  );
}

/** One shop: name, platform, and whose figures belong to it. */
export function ShopCard({ shop, shops }: ShopCardProps) {
  const t = useTranslate();
  const [platform, setPlatform] = useState(shop.platform);
  const { save } = useSaveFields<Partial<ShopFields>>({
    revision: shop.revision,
    send: (revision, changes) => commands.metrics.updateShop({ id: shop.id, revision, changes }),
  });
  const remove = useCommand(commands.metrics.removeShop, {
    done: () => t('metrics.shopRemoved', { shop: shop.name }),
  });
  return (
    <section className={classes.shop} aria-label={shop.name}>
      <Group gap="sm" wrap="nowrap">
        <SavedTextInput
          className={classes.grow}
          aria-label={t('metrics.shopName')}
          value={shop.name}
          maxLength={60}
          isRequired
          onSave={(name) => save({ name })}
        />
        <PlatformInput
          value={platform}
          onChange={setPlatform}
          onLeave={() => platform.trim() !== shop.platform && save({ platform: platform.trim() })}
        />
        <ActionIcon
          size={36}
          aria-label={t('metrics.removeShop', { shop: shop.name })}
          onClick={() => remove.mutate({ id: shop.id })}
        >
          <IconTrash size={16} />
        </ActionIcon>
      </Group>
      <Shares shop={shop} shops={shops} />
    </section>
  );
}
