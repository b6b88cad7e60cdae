import type { SelectProps } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { PinyinSelect } from '#renderer/components/PinyinSelect/PinyinSelect.tsx';
import { labelUnits, orgQueries } from '#renderer/features/org/index.ts';
import { peopleQueries } from '#renderer/features/people/index.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useToday } from '#renderer/lib/today.ts';
import {
  type MetricScope,
  type ScopeRef,
  teamScope,
} from '#shared/features/metrics/metricsModel.ts';
import { metricsQueries } from './metricsQueries.ts';

interface ScopeSelectProps extends Omit<SelectProps, 'data' | 'value' | 'onChange' | 'filter'> {
  readonly value: ScopeRef;
  readonly onChange: (of: ScopeRef) => void;
}

function toValue({ scope, scopeId }: ScopeRef): string {
  return `${scope}:${scopeId}`;
}

function toScope(value: string | null): ScopeRef {
  const [scope = '', scopeId = ''] = value?.split(':') ?? [];
  return scopeId === '' ? teamScope : { scope: scope as MetricScope, scopeId };
}

/** Picks whose figures: the team, a unit, a shop or a person, by characters or pinyin. */
export function ScopeSelect({ value, onChange, ...select }: ScopeSelectProps) {
  const t = useTranslate();
  const today = useToday();
  const { data: structure } = useQuery(orgQueries.structure(today));
  const { data: people = [] } = useQuery(peopleQueries.refs(today));
  const { data: shops = [] } = useQuery(metricsQueries.shops());
  const present = people.filter(({ id, hasLeft }) => !hasLeft || id === value.scopeId);
  const option = (scope: Exclude<MetricScope, 'team'>, id: string, label: string) => ({
    value: toValue({ scope, scopeId: id }),
    label,
    group: t(`metrics.scope_${scope}`),
  });
  const options = [
    { value: toValue(teamScope), label: t('metrics.wholeTeam') },
    ...[...labelUnits(structure?.units ?? [])].map(([id, label]) => option('unit', id, label)),
    ...shops.map(({ id, name }) => option('shop', id, name)),
    ...present.map(({ id, name, unitName }) =>
      option('person', id, [name, unitName].filter(Boolean).join(' ')),
    ),
  ];
  return (
    <PinyinSelect
      allowDeselect={false}
      aria-label={t('metrics.whose')}
      {...select}
      options={options}
      value={toValue(value)}
      onChange={(chosen) => onChange(toScope(chosen))}
    />
  );
}
