import type { demo as source } from '#shared/i18n/zh-CN/demo.ts';

export const demo: typeof source = {
  notEmpty:
    'The workspace has people already, so the samples were not added and nothing was changed. Create a new workspace to see them.',
  removed: 'Samples removed, {{count}} records',
  removeText:
    'A backup is made first, then the samples go; what you added stays. You can undo it or restore the backup.',
  keptTitle: 'These samples are still there',
  keptText: 'Your own content uses them, so they were kept:',
};
