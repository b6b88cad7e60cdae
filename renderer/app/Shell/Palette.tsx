import '@mantine/spotlight/styles.css';
import { Spotlight, type SpotlightActionData, spotlight } from '@mantine/spotlight';
import { IconSearch, IconUser } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { paths } from '#renderer/app/paths.ts';
import { peopleQueries } from '#renderer/features/people/index.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useToday } from '#renderer/lib/today.ts';
import { searchByPinyin } from '#shared/lib/pinyinSearch.ts';
import { pages } from '../pages.ts';
import { useFoundActions } from './useFoundActions.tsx';

const shownLimit = 12;

function usePaletteActions(): SpotlightActionData[] {
  const t = useTranslate();
  const [, navigate] = useLocation();
  const { data: people = [] } = useQuery(peopleQueries.refs(useToday()));
  return useMemo(
    () => [
      ...pages.map(({ path, title, icon: Icon }) => ({
        id: path,
        group: 'pages',
        label: t(title),
        leftSection: <Icon size={18} stroke={1.6} />,
        onClick: () => navigate(path),
      })),
      ...people.map(({ id, name, aliases, postName, unitName }) => ({
        id,
        group: 'people',
        label: name,
        description: [unitName, postName].filter(Boolean).join(' · '),
        keywords: [...aliases],
        leftSection: <IconUser size={18} stroke={1.6} />,
        onClick: () => navigate(`${paths.people}/${id}`),
      })),
    ],
    [t, navigate, people],
  );
}

function namesOf({ label, keywords }: SpotlightActionData): string[] {
  return [label ?? '', ...(Array.isArray(keywords) ? keywords : [])];
}

/** Ctrl+K: pages and people, by Chinese, pinyin or initials; then tasks and reports by their words. */
export function Palette() {
  const t = useTranslate();
  const [query, setQuery] = useState('');
  const actions = usePaletteActions();
  const words = query.trim();
  // Without words only pages are offered; people come with the first letter.
  const offered = words === '' ? actions.filter(({ group }) => group === 'pages') : actions;
  const named = searchByPinyin(offered, words, namesOf).slice(0, shownLimit);
  const found = [...named, ...useFoundActions(words)];
  return (
    <Spotlight.Root query={query} onQueryChange={setQuery} shortcut={null}>
      <Spotlight.Search
        placeholder={t('shell.palettePlaceholder')}
        leftSection={<IconSearch size={18} />}
      />
      <Spotlight.ActionsList>
        {found.length === 0 && <Spotlight.Empty>{t('shell.nothingFound')}</Spotlight.Empty>}
        {found.map(({ id, label, description, leftSection, onClick }) => (
          <Spotlight.Action
            key={id}
            label={label ?? ''}
            {...(description ? { description } : {})}
            leftSection={leftSection}
            onClick={(event) => {
              onClick?.(event);
              spotlight.close();
            }}
          />
        ))}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}
