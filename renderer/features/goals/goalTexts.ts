import type { GoalRow } from '#shared/features/goals/goalsModel.ts';
import { checkSmart, type SmartCheck } from '#shared/features/goals/smartRules.ts';
import type { KpiCode } from '#shared/features/metrics/kpiDictionary.ts';
import { formatFigure, formatNumber } from '#shared/features/reports/formatFigure.ts';
import type { Language } from '#shared/features/workspace/workspaceModel.ts';

/** A figure of a goal, whether or not it is one of the dictionary. */
export function goalFigure(code: KpiCode | null, value: number, language: Language): string {
  return code === null ? formatNumber(value, language) : formatFigure(code, value, language);
}

/** What is missing stands with a minus, what is over with a plus. */
export function gapText(code: KpiCode | null, gap: number, language: Language): string {
  return `${gap > 0 ? '+' : ''}${goalFigure(code, gap, language)}`;
}

export function smartOf(goal: GoalRow): SmartCheck[] {
  return checkSmart({ ...goal, hasParent: goal.parentId !== null });
}
