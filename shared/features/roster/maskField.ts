import { isContactKey, type RosterKey, ruleOf } from './rosterFields.ts';

const hidden = '****';

/** A private field as it goes out without leave: that there is something, not what. */
export function maskField(value: string): string {
  return value === '' ? '' : hidden;
}

const stars = /\*{3}/u;

/** Whether a cell holds a mask and no value: ours, or a number with stars in its middle. */
export function isMasked(field: RosterKey, text: string): boolean {
  if (isContactKey(field)) return stars.test(text);
  return ruleOf(field).isPrivate === true && text.trim() === hidden;
}
