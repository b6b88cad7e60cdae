import { type RosterKey, ruleOf } from '#shared/features/roster/rosterFields.ts';
import type { TextKey, Translate } from '#shared/i18n/translate.ts';

/** A value of a field as people read it. */
export function fieldText(t: Translate, field: RosterKey, value: string): string {
  if (value === '' || ruleOf(field).kind !== 'type') return value;
  return t(`people.type_${value}` as TextKey);
}
