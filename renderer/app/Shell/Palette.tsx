import { Spotlight, type SpotlightActionData } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { useTranslate } from '#renderer/lib/language.tsx';
import { pages } from '../pages.ts';

/** Ctrl+K: pages by their title. */
export function Palette() {
  const t = useTranslate();
  const [, navigate] = useLocation();
  const actions = useMemo<SpotlightActionData[]>(
    () =>
      pages.map(({ path, title, icon: Icon }) => ({
        id: path,
        label: t(title),
        leftSection: <Icon size={18} stroke={1.6} />,
        onClick: () => navigate(path),
      })),
    [t, navigate],
  );
  return (
    <Spotlight
      actions={actions}
      shortcut="mod + K"
      highlightQuery
      nothingFound={t('shell.nothingFound')}
      searchProps={{
        placeholder: t('shell.palettePlaceholder'),
        leftSection: <IconSearch size={18} />,
      }}
    />
  );
}
