import { Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslate } from '#renderer/lib/language.tsx';
import { isUnchanged, type OrgComparison } from '#shared/features/org/orgComparison.ts';
import {
  describePersonShift,
  describeQuotaShift,
  describeUnitShift,
} from '#shared/features/org/orgNotice.ts';
import classes from './ComparisonLists.module.css';

interface Entry {
  readonly key: string;
  readonly name?: string;
  readonly text: ReactNode;
}

function Section({ title, entries }: { readonly title: string; readonly entries: Entry[] }) {
  if (entries.length === 0) return null;
  return (
    <section className={classes.section}>
      <Title order={2} className={classes.heading}>
        {title} <span className={classes.count}>{entries.length}</span>
      </Title>
      <ul className={classes.list}>
        {entries.map(({ key, name, text }) => (
          <li key={key} className={classes.entry}>
            {name !== undefined && <span className={classes.name}>{name}</span>}
            <span className={classes.text}>{text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

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
  const people = (list: OrgComparison['joined']): Entry[] =>
    list.map(({ personId, name, post }) => ({ key: personId, name, text: post || '–' }));
  return (
    <>
      <HeadcountLine comparison={comparison} />
      {isUnchanged(comparison) && <Text c="dimmed">{t('orgChanges.nothing')}</Text>}
      <Section title={t('orgChanges.joined')} entries={people(joined)} />
      <Section
        title={t('orgChanges.moved')}
        entries={moved.map(({ personId, name, shifts }) => ({
          key: personId,
          name,
          text: shifts
            .map((shift) => describePersonShift(shift, t))
            .join(t('orgChanges.separator')),
        }))}
      />
      <Section title={t('orgChanges.left')} entries={people(left)} />
      <Section
        title={t('orgChanges.units')}
        entries={units.map((shift) => ({
          key: `${shift.unitId} ${shift.kind}`,
          text: describeUnitShift(shift, t),
        }))}
      />
      <Section
        title={t('orgChanges.quotas')}
        entries={quotas.map((shift) => ({
          key: `${shift.unitId} ${shift.postName}`,
          text: describeQuotaShift(shift, t),
        }))}
      />
    </>
  );
}
