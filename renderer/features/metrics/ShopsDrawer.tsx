import { Button, Group, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DetailDrawer } from '#renderer/components/DetailDrawer/DetailDrawer.tsx';
import { commands } from '#renderer/lib/client.ts';
import { isPlainEnter } from '#renderer/lib/keyboard.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useCommand } from '#renderer/lib/useCommand.ts';
import { metricsQueries } from './metricsQueries.ts';
import { PlatformInput } from './PlatformInput.tsx';
import { ShopCard } from './ShopCard.tsx';
import classes from './ShopsDrawer.module.css';

interface ShopsDrawerProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

function NewShop() {
  const t = useTranslate();
  const [name, setName] = useState('');
  const [platform, setPlatform] = useState('');
  const create = useCommand(commands.metrics.createShop, {
    done: (_, shop) => t('metrics.shopAdded', { shop: shop.name }),
    onDone: () => {
      setName('');
      setPlatform('');
    },
  });
  const submit = (): void => {
    if (name.trim() !== '') create.mutate({ name: name.trim(), platform: platform.trim() });
  };
  return (
    <Group gap="sm" wrap="nowrap">
      <TextInput
        className={classes.grow}
        aria-label={t('metrics.shopName')}
        placeholder={t('metrics.shopName')}
        maxLength={60}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (isPlainEnter(event)) submit();
        }}
      />
      <PlatformInput value={platform} onChange={setPlatform} />
      <Button disabled={name.trim() === ''} onClick={submit}>
        {t('common.add')}
      </Button>
    </Group>
  );
}

/** 店铺: what there is, and how much of whose figures belongs to each. */
export function ShopsDrawer({ isOpen, onClose }: ShopsDrawerProps) {
  const t = useTranslate();
  const { data: shops = [] } = useQuery({ ...metricsQueries.shops(), enabled: isOpen });
  return (
    <DetailDrawer title={t('metrics.shops')} isOpen={isOpen} onClose={onClose}>
      <p className={classes.hint}>{t('metrics.shopsHint')}</p>
      {shops.map((shop) => (
        <ShopCard key={shop.id} shop={shop} shops={shops} />
      ))}
      <NewShop />
    </DetailDrawer>
  );
}
