import type { goals as source } from '#shared/i18n/zh-CN/goals.ts';

export const goals: typeof source = {
  gone: 'This goal is gone; nothing else has changed. Look at the list as it is now.',
  outsideParent:
    'The time of this goal lies outside “{{title}}”, so nothing was saved. Choose another time or another goal above.',
  scopeUnclear:
    'It is not clear whose goal this is, so nothing was saved. Choose a unit, a person or a shop.',
};
