import { Text } from '@mantine/core';
import { type CountedEntry, CountedList } from '#renderer/components/CountedList/CountedList.tsx';
import { useTranslate } from '#renderer/lib/language.tsx';
import { isUnchanged, type OrgComparison } from '#shared/features/org/orgComparison.ts';
import {
  describePersonShift,
  describeQuotaShift,
  describeUnitShift,
} from '#shared/features/org/orgNotice.ts';
import classes from './ComparisonLists.module.css';

function HeadcountLine({ comparison }: { readonly comparison: OrgComparison }) {
  const t = useTranslate();
  const { headcountBefore: before, headcountAfter: after } = comparison;
  return (
    <dl className={classes.headcount}>
      {(['quota', 'filled', 'vacant'] as const).map((key) => (
        <div key={key}>
          <dt>{t(`orgChanges.${key}`)}</dt>
          <dd>
            {before[key] === after[key]
              ? after[key]
              : t('orgChanges.shift', { before: before[key], after: after[key] })}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What changed, in groups that say how many; empty groups are left out. */
export function ComparisonLists({ comparison }: { readonly comparison: OrgComparison }) {
  const t = useTranslate();
  const { joined, left, moved, units, quotas } = comparison;
  const people = (list: OrgComparison['joined']): CountedEntry[] =>
    list.map(({ personId, name, post }) => ({ key: personId, name, text: post || '–' }));
  return (
    <>
      <HeadcountLine comparison={comparison} />
      {isUnchanged(comparison) && <Text c="dimmed">{t('orgChanges.nothing')}</Text>}
      <CountedList title={t('orgChanges.joined')} entries={people(joined)} />
      <CountedList
        title={t('orgChanges.moved')}
        entries={moved.map(({ personId, name, shifts }) => ({
          key: personId,
          name,
          text: shifts
            .map((shift) => describePersonShift(shift, t))
            .join(t('orgChanges.separator')),
        }))}
      />
      <CountedList title={t('orgChanges.left')} entries={people(left)} />
      <CountedList
        title={t('orgChanges.units')}
        entries={units.map((shift) => ({
          key: `${shift.unitId} ${shift.kind}`,
          text: describeUnitShift(shift, t),
        }))}
      />
      <CountedList
        title={t('orgChanges.quotas')}
        entries={quotas.map((shift) => ({
          key: `${shift.unitId} ${shift.postName}`,
          text: describeQuotaShift(shift, t),
        }))}
      />
    </>
  );
}
