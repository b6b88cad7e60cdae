import type { metrics as source } from '#shared/i18n/zh-CN/metrics.ts';

export const metrics: typeof source = {
  scopeGone:
    'The unit, person or shop of this target is gone, so nothing was saved. Choose another one.',
  shopNameTaken:
    'There is a shop named “{{shop}}” already, so nothing was saved. Give it another name.',
  shopHasGoals:
    'Goals are set for “{{shop}}”, so it was not deleted. Delete or change them under Goals first.',
  sharesOver:
    '{{elsewhere}}% of the figures of {{name}} belong to other shops, so at most {{free}}% is left here. Nothing was saved.',
};
