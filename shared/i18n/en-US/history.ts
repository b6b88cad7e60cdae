import type { history as source } from '#shared/i18n/zh-CN/history.ts';

export const history: typeof source = {
  changedSince:
    'Later changes touched the same content, so this step cannot be undone alone; nothing was changed. Undo the later ones first.',
  cannotUndo: 'This step cannot be undone; nothing was changed.',
  alreadyUndone: 'This step was undone already.',
  undone: 'Undone: {{act}}',
  redone: 'Redone: {{act}}',
  nothingToUndo: 'Nothing to undo',
  nothingToRedo: 'Nothing to redo',
};
