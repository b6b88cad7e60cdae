import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { peopleQueries } from '#renderer/features/people/index.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useToday } from '#renderer/lib/today.ts';
import classes from './MeBanner.module.css';
import { MeSelect } from './MeSelect.tsx';
import { workspaceQueries } from './workspaceQueries.ts';

const dismissedKey = 'crewbook.me.dismissed';

/** Asks once who is using the workspace, as soon as there is somebody to choose. */
export function MeBanner() {
  const t = useTranslate();
  const [isDismissed, setDismissed] = useState(localStorage.getItem(dismissedKey) === 'yes');
  const { data: profile } = useQuery(workspaceQueries.profile());
  const { data: people = [] } = useQuery(peopleQueries.refs(useToday()));
  if (isDismissed || !profile || profile.mePersonId !== null || people.length === 0) return null;
  const dismiss = (): void => {
    localStorage.setItem(dismissedKey, 'yes');
    setDismissed(true);
  };
  return (
    <Group className={classes.banner} gap="md" role="region" aria-label={t('settings.me')}>
      <Text size="sm">{t('settings.meQuestion')}</Text>
      <MeSelect />
      <Button variant="subtle" color="gray" size="compact-sm" onClick={dismiss}>
        {t('settings.meLater')}
      </Button>
    </Group>
  );
}
