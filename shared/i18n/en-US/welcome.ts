import type { welcome as source } from '#shared/i18n/zh-CN/welcome.ts';

export const welcome: typeof source = {
  title: 'Crewbook',
  subtitle: 'Collect reports, keep promises, draw the team: all of it stays on this computer.',
  failed: 'The last workspace could not be opened',
  rescue:
    'It has these verified backups. Restore one; the file that does not open is kept under another name:',
  new: 'New workspace',
  existing: 'Open a workspace',
  name: 'Team name',
  defaultName: 'My team',
  start: 'Start from',
  demo: 'Demo team',
  demoHint: 'A fictional team of 26; the samples can be removed at any time',
  empty: 'Empty',
  emptyHint: 'Pasting reports recognises your people; one confirm creates the roster',
  structureHint: '{{seats}} seats, all vacant, waiting for people',
  create: 'Create and open',
  open: 'Open',
  openFile: 'Open from a file…',
  forget: 'Remove from list',
  noRecents: 'No workspace was opened yet',
};
