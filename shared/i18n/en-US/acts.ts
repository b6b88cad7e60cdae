import type { acts as source } from '#shared/i18n/zh-CN/acts.ts';

export const acts: typeof source = {
  change: 'change',
  workspace_rename: 'rename the team',
  workspace_setMe: 'set who I am',
  workspace_setDueRule: 'change when reports are due',
};
