import type { shell as source } from '#shared/i18n/zh-CN/shell.ts';

export const shell: typeof source = {
  opening: 'Opening the workspace…',
  navigation: 'Main navigation',
  toggleNavigation: 'Collapse or expand navigation',
  groupReports: 'Weekly reports',
  groupOrganisation: 'Organisation',
  groupWork: 'Work',
  groupFigures: 'Figures',
  settings: 'Settings',
  help: 'Help',
  lastBackup: 'Backed up {{moment}}',
  noBackupYet: 'No backup yet',
  backupFailingHelp:
    'Your data is there, but the newest backup failed. Check the disk, then make a backup in the settings.',
  backupOverdue: 'No backup for a day',
  backupOverdueHelp: 'No verified backup for more than 24 hours. Make one in the settings.',
  backupFailing: 'The backup failed',
  errorTitle: 'Something went wrong on this page',
  errorContinue: 'Go on',
  nothingFound: 'Nothing found',
  palettePlaceholder: 'Find pages, people, tasks, words of reports',
};
