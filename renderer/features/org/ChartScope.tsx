import { SegmentedControl, Text } from '@mantine/core';
import { SearchBox } from '#renderer/components/SearchBox/SearchBox.tsx';
import { useTranslate } from '#renderer/lib/language.tsx';
import classes from './ChartPage.module.css';
import type { BoxSearch } from './useBoxSearch.ts';
import type { ChartDirection, ChartViewing } from './useChartView.ts';

interface ChartScopeProps {
  readonly view: ChartViewing;
  readonly search: BoxSearch;
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

/** What decides which chart is seen: a search and the way it runs. */
export function ChartScope({ view, search }: ChartScopeProps) {
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
        aria-label={t('org.chartDirection')}
        value={view.direction}
        onChange={(value) => view.setDirection(value as ChartDirection)}
        data={[
          { value: 'down', label: t('org.chartDown') },
          { value: 'right', label: t('org.chartRight') },
        ]}
      />
    </>
  );
}
