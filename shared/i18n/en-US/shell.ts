import type { shell as source } from '#shared/i18n/zh-CN/shell.ts';

export const shell: typeof source = {
  navigation: 'Main navigation',
  toggleNavigation: 'Collapse or expand navigation',
  groupReports: 'Weekly reports',
  groupOrganisation: 'Organisation',
  groupWork: 'Work',
  settings: 'Settings',
  help: 'Help',
  lastBackup: 'Backed up {{moment}}',
  noBackupYet: 'No backup yet',
  backupFailing: 'The backup failed',
  errorTitle: 'Something went wrong on this page',
  errorContinue: 'Go on',
  nothingFound: 'Nothing found',
  palettePlaceholder: 'Find pages, people, acts',
};
