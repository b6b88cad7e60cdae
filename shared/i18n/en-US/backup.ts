import type { backup as source } from '#shared/i18n/zh-CN/backup.ts';

export const backup: typeof source = {
  notVerified:
    'This backup did not pass its check and was not used; your data is unchanged. Choose another one.',
  insideData:
    'This is the folder Crewbook keeps its own data in. No backup was written and nothing changed. Choose another place, such as the desktop or a USB stick.',
  verifierStopped:
    'Checking this file stopped unexpectedly. It was not used and your data is unchanged. Try again.',
  missing: 'This backup is not there any more; your data is unchanged. Choose another one.',
};
