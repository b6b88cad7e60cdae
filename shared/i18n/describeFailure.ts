import { type LabelWeek, labelWeeks } from '#shared/features/workspace/weekLabel.ts';
import type { WeekLabelStyle } from '#shared/features/workspace/workspaceModel.ts';
import type { FailureData, FailureParams } from '#shared/ipc/failure.ts';
import { isIsoWeek } from '#shared/lib/isoWeek.ts';
import type { TextKey, Translate } from './translate.ts';

/** Failures name weeks by their ids; people read them as their team calls them. */
function nameWeeks(params: FailureParams, labelWeek: LabelWeek): FailureParams {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'string' && isIsoWeek(value) ? labelWeek(value) : value,
    ]),
  );
}

/** The sentence for a failure; one without a known text falls back to the general one. */
export function describeFailure(
  translate: Translate,
  failure: FailureData,
  weekLabel: WeekLabelStyle = 'iso',
): string {
  const key = (failure.key ?? 'common.internal') as TextKey;
  const text = translate(key, nameWeeks(failure.params ?? {}, labelWeeks(translate, weekLabel)));
  return text === key ? translate('common.internal') : text;
}
