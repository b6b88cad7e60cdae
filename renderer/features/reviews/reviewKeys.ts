import type { TextKey } from '#shared/i18n/translate.ts';

/** What can be done with a line, in the order of its buttons. */
export const lineActs = [
  'flag',
  'comment',
  'private',
  'passUp',
  'task',
  'topic',
  'promise',
] as const;
export type LineAct = (typeof lineActs)[number];

export const keyOfAct: Readonly<Record<LineAct, string>> = {
  flag: 'f',
  comment: 'c',
  private: 'p',
  passUp: 'u',
  task: 't',
  topic: 'g',
  promise: 'a',
};

export function actOfKey(key: string): LineAct | undefined {
  return lineActs.find((act) => keyOfAct[act] === key.toLowerCase());
}

export function labelOfAct(act: LineAct): TextKey {
  return `reviews.act.${act}`;
}
