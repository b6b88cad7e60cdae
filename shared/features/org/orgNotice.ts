import type { Block, PrintDocument } from '#shared/documents/document.ts';
import type { Language } from '#shared/features/workspace/workspaceModel.ts';
import { createTranslate, type Translate } from '#shared/i18n/translate.ts';
import { formatFullDay } from '#shared/lib/formatDay.ts';
import {
  isUnchanged,
  type OrgComparison,
  type PersonAtWork,
  type PersonShift,
  type QuotaShift,
  type UnitShift,
} from './orgComparison.ts';

/** One change of somebody's posts as a sentence without its subject. */
export function describePersonShift({ kind, before, after }: PersonShift, t: Translate): string {
  const params = { before: before ?? '', after: after ?? '' };
  if (before === null) return t(`orgChanges.begun_${kind}`, params);
  if (after === null) return t(`orgChanges.ended_${kind}`, params);
  return t(`orgChanges.changed_${kind}`, params);
}

export function describeUnitShift({ name, kind, before, after }: UnitShift, t: Translate): string {
  const nobody = t('orgChanges.nobody');
  const top = t('orgChanges.top');
  const empty = kind === 'head' ? nobody : top;
  return t(`orgChanges.unit_${kind}`, {
    unit: name,
    before: before ?? empty,
    after: after ?? empty,
  });
}

export function describeQuotaShift(shift: QuotaShift, t: Translate): string {
  const { unitName: unit, postName: post, before, after } = shift;
  return t(after > before ? 'orgChanges.quotaUp' : 'orgChanges.quotaDown', {
    ...{ unit, post, before, after },
    count: Math.abs(after - before),
  });
}

function describeAtWork({ name, post }: PersonAtWork): string {
  return [name, post].filter(Boolean).join(' · ');
}

function section(heading: string, items: readonly string[]): Block[] {
  if (items.length === 0) return [];
  return [
    { type: 'heading', level: 2, text: heading },
    { type: 'list', isOrdered: true, items: [...items] },
  ];
}

function listSections(comparison: OrgComparison, t: Translate): Block[] {
  const { joined, left, moved, units, quotas } = comparison;
  return [
    ...section(t('orgChanges.joined'), joined.map(describeAtWork)),
    ...section(
      t('orgChanges.moved'),
      moved.map(({ name, shifts }) =>
        t('orgChanges.personLine', {
          name,
          shifts: shifts
            .map((shift) => describePersonShift(shift, t))
            .join(t('orgChanges.separator')),
        }),
      ),
    ),
    ...section(t('orgChanges.left'), left.map(describeAtWork)),
    ...section(
      t('orgChanges.units'),
      units.map((shift) => describeUnitShift(shift, t)),
    ),
    ...section(
      t('orgChanges.quotas'),
      quotas.map((shift) => describeQuotaShift(shift, t)),
    ),
  ];
}

/** 组织调整通知: what changed between two days, to be printed or sent round. */
export function buildOrgNotice(comparison: OrgComparison, language: Language): PrintDocument {
  const t = createTranslate(language);
  const { workspaceName, headcountBefore, headcountAfter } = comparison;
  const from = formatFullDay(comparison.from, language);
  const to = formatFullDay(comparison.to, language);
  const title = t('orgChanges.notice');
  return {
    language,
    title,
    subtitle: workspaceName,
    header: { left: workspaceName, right: to },
    footer: title,
    blocks: [
      { type: 'paragraph', text: t('orgChanges.intro', { from, to }) },
      ...(isUnchanged(comparison)
        ? [{ type: 'paragraph' as const, text: t('orgChanges.nothing') }]
        : listSections(comparison, t)),
      { type: 'heading', level: 2, text: t('orgChanges.headcount') },
      {
        type: 'table',
        columns: [
          { header: '', weight: 3 },
          { header: from, weight: 2, isNumber: true },
          { header: to, weight: 2, isNumber: true },
        ],
        rows: (['quota', 'filled', 'vacant'] as const).map((key) => [
          t(`orgChanges.${key}`),
          String(headcountBefore[key]),
          String(headcountAfter[key]),
        ]),
      },
    ],
  };
}
