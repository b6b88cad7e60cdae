import { ActionIcon, SegmentedControl, Text, Tooltip } from '@mantine/core';
import { IconListTree } from '@tabler/icons-react';
import { SearchBox } from '#renderer/components/SearchBox/SearchBox.tsx';
import { useTranslate } from '#renderer/lib/language.tsx';
import { type ChartLayout, chartLayouts } from '#shared/features/org/orgChartChoices.ts';
import { ChartDisplay } from './ChartDisplay.tsx';
import classes from './ChartPage.module.css';
import type { BoxSearch } from './useBoxSearch.ts';
import type { ChartViewing } from './useChartView.ts';

interface ChartScopeProps {
  readonly view: ChartViewing;
  readonly search: BoxSearch;
  readonly isTreeShown: boolean;
  readonly setTreeShown: (isShown: boolean) => void;
}

function HitCount({ search }: { readonly search: BoxSearch }) {
  const t = useTranslate();
  if (search.query.trim() === '') return null;
  const { count, position } = search;
  return (
    <Text size="xs" c="dimmed" role="status" className={classes.fixed}>
      {count === 0
        ? t('org.chartNoHit')
        : t('org.chartHits', { number: Math.max(position + 1, 1), count })}
    </Text>
  );
}

/** What decides which chart is seen: a search and how it is drawn. */
export function ChartScope({ view, search, isTreeShown, setTreeShown }: ChartScopeProps) {
  const t = useTranslate();
  return (
    <>
      <SearchBox
        label={t('org.chartSearch')}
        placeholder={t('people.searchHint')}
        value={search.query}
        onChange={search.change}
        onEnter={search.showNext}
      />
      <HitCount search={search} />
      <SegmentedControl
        size="xs"
        className={classes.fixed}
        aria-label={t('org.chartLayout')}
        value={view.layout}
        onChange={(value) => view.setLayout(value as ChartLayout)}
        data={chartLayouts.map((value) => ({ value, label: t(`org.layout_${value}`) }))}
      />
      <ChartDisplay view={view} />
      <Tooltip label={t('org.chartTree')}>
        <ActionIcon
          size={30}
          variant={isTreeShown ? 'light' : 'default'}
          color={isTreeShown ? 'teal' : 'gray'}
          aria-label={t('org.chartTree')}
          aria-pressed={isTreeShown}
          onClick={() => setTreeShown(!isTreeShown)}
        >
          <IconListTree size={16} />
        </ActionIcon>
      </Tooltip>
    </>
  );
}
