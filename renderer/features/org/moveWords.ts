import type { MovePlan } from '#shared/features/org/planMove.ts';
import type { UnitMovePlan } from '#shared/features/org/planUnitMove.ts';
import { describeFailure } from '#shared/i18n/describeFailure.ts';
import type { Translate } from '#shared/i18n/translate.ts';

/** Names a sentence can still be read with; the others are counted. */
const mostNames = 3;

function listNames(t: Translate, names: readonly string[]): string {
  const shown = names.slice(0, mostNames).join(t('org.nameJoiner'));
  return names.length > mostNames
    ? t('org.moveNames', { names: shown, count: names.length })
    : shown;
}

/** Who will report to whom from when: `何雨桐 将向 林浩 汇报，自 11月23日 周一起`. */
export function describeMove(t: Translate, plan: MovePlan, date: string): string {
  const names = listNames(t, plan.names);
  return plan.superiorName === null
    ? t('org.moveToTop', { names, date })
    : t('org.moveTo', { names, superior: plan.superiorName, date });
}

/** Why a plan cannot be carried out or would do nothing; null when it can. */
export function moveRefusal(t: Translate, plan: MovePlan): string | null {
  if (plan.refusal) return describeFailure(t, plan.refusal.data);
  if (!plan.isSame) return null;
  const names = listNames(t, plan.names);
  return plan.superiorName === null
    ? t('org.moveSameTop', { names })
    : t('org.moveSame', { names, superior: plan.superiorName });
}

/** What else the move means: from whom, and who comes along. */
export function describeMoveDetail(t: Translate, plan: MovePlan): string {
  const former =
    plan.formerNames.length > 0
      ? t('org.moveFormer', { names: listNames(t, plan.formerNames) })
      : t('org.moveNoFormer');
  const followers =
    plan.followers > 0 ? t('org.moveFollowers', { count: plan.followers }) : t('org.moveAlone');
  return `${former} · ${followers}`;
}

/** Who will stand in which unit from when: `何雨桐 将调到 设计部，自 11月23日 周一起`. */
export function describeUnitMove(t: Translate, plan: UnitMovePlan, date: string): string {
  return t('org.unitMoveTo', { names: listNames(t, plan.names), unit: plan.unitName, date });
}

/** Why a plan would do nothing; null when it does something. */
export function unitMoveRefusal(t: Translate, plan: UnitMovePlan): string | null {
  if (!plan.isSame) return null;
  return t('org.unitMoveSame', { names: listNames(t, plan.names), unit: plan.unitName });
}

/** From where, and what does not change. */
export function describeUnitMoveDetail(t: Translate, plan: UnitMovePlan): string {
  return t('org.unitMoveFormer', { units: listNames(t, plan.formerUnits) });
}
