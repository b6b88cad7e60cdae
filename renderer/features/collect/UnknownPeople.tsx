import { Button } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useCollect } from './collectContext.ts';
import classes from './ReviewScreen.module.css';

/** Authors nobody on the roster has; one act proposes them all, the save creates them. */
export function UnknownPeople({ names }: { readonly names: readonly string[] }) {
  const t = useTranslate();
  const { act } = useCollect();
  if (names.length === 0) return null;
  return (
    <div className={classes.unknown}>
      <IconUserPlus size={16} aria-hidden />
      <span className={classes.unknownNames}>
        {t('collect.unknownPeople', { count: names.length, names: names.join('、') })}
      </span>
      <Button
        size="compact-sm"
        title={t('collect.createAllHint')}
        onClick={() => act({ type: 'createUnknown' })}
      >
        {t('collect.createAll')}
      </Button>
    </div>
  );
}
