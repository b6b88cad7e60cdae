import type { chartFiles as source } from '#shared/i18n/zh-CN/chartFiles.ts';

export const chartFiles: typeof source = {
  sheet: 'Chart roster',
  level: 'Level',
  unit: 'Unit',
  post: 'Post',
  holders: 'Held by',
  superior: 'Superior',
  superiorPost: "Superior's post",
  also: 'Other posts',
  dotted: 'Dotted lines',
  note: 'Note',
  dottedFor: '{{name}} ({{note}})',
  isExternal: 'External',
  goesOn: 'page {{first}}',
  goesOnOver: 'pages {{first}}–{{last}}',
  comesFrom: 'continued from page {{sheet}}',
  signOf: '{{sign}}: {{text}}',
  dashedBox: 'dashed box',
  dottedLine: 'dashes',
  listed: '; ',
  nothingDrawn:
    'The chart of {{date}} shows no position, so no file was written; nothing was changed. Choose another day, or set up units and seats first.',
};
