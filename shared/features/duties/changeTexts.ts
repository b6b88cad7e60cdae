import type { Wording } from '#shared/features/reports/documentParts.ts';
import type { Duty, PostKpi, PostSkill } from './dutiesModel.ts';
import { kpiName } from './kpiName.ts';
import type { SheetChange } from './sheetChanges.ts';

function describeDuty({ t }: Wording, duty: Duty): string {
  const often = duty.frequency === null ? '' : t(`duties.frequency_${duty.frequency}`);
  const facts = [often, duty.output, duty.partners, duty.measure].filter((text) => text !== '');
  return facts.length === 0 ? duty.title : `${duty.title}（${facts.join('，')}）`;
}

function describeKpi(wording: Wording, kpi: PostKpi): string {
  return `${kpiName(wording, kpi)} ${kpi.weight}%`;
}

function describeSkill({ t }: Wording, { name, level }: PostSkill): string {
  return `${name} ${t(`duties.level_${level as 1 | 2 | 3 | 4 | 5}`)}`;
}

function describeBoth(wording: Wording, change: SheetChange): (string | null)[] {
  const { what, before, after } = change;
  switch (what) {
    case 'duty':
      return [before, after].map((duty) => duty && describeDuty(wording, duty));
    case 'kpi':
      return [before, after].map((kpi) => kpi && describeKpi(wording, kpi));
    case 'skill':
      return [before, after].map((skill) => skill && describeSkill(wording, skill));
  }
}

/** One difference between two versions in words. */
export function describeChange(wording: Wording, change: SheetChange): string {
  const { t } = wording;
  const [before = null, after = null] = describeBoth(wording, change);
  const kind = before === null ? 'added' : after === null ? 'removed' : 'changed';
  const text =
    before !== null && after !== null
      ? before === after
        ? after
        : t('duties.fromTo', { before, after })
      : (after ?? before ?? '');
  return t('duties.changeLine', {
    kind: t(`duties.${kind}`),
    what: t(`duties.what_${change.what}`),
    text,
  });
}
