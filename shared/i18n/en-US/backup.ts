import type { backup as source } from '#shared/i18n/zh-CN/backup.ts';

export const backup: typeof source = {
  notVerified:
    'This backup did not pass its check and was not used; your data is unchanged. Choose another one.',
  missing: 'This backup is not there any more; your data is unchanged. Choose another one.',
};
