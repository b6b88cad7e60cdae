import { type RosterKey, ruleOf } from './rosterFields.ts';

const hidden = '****';

/** A private field as it goes out without leave: that there is something, not what. */
export function maskField(value: string): string {
  return value === '' ? '' : hidden;
}

/** Whether a cell holds a mask and no value; a file of ours never writes another. */
export function isMasked(field: RosterKey, text: string): boolean {
  return ruleOf(field).isPrivate === true && text.trim() === hidden;
}
