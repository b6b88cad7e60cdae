import type { commitments as source } from '#shared/i18n/zh-CN/commitments.ts';

export const commitments: typeof source = {
  closed: '“{{title}}” is done or cancelled and was not changed. Reopen it first.',
  hasSource:
    '“{{title}}” comes from a report or meeting that still lists it, so it was not deleted. Cancel the task instead; the reason is kept.',
  refused: {
    start: '“{{title}}” is not waiting to start; nothing was changed. Look at its present state.',
    handIn:
      '“{{title}}” was handed in, done or cancelled already; nothing was changed. Look at its present state.',
    accept:
      '“{{title}}” was not handed in yet, so it was not accepted. Have the owner hand it in first.',
    sendBack:
      '“{{title}}” is not waiting for acceptance; nothing was changed. Look at its present state.',
    cancel: '“{{title}}” is done or cancelled already; nothing was changed.',
    reopen: '“{{title}}” is still open; nothing was changed.',
  },
};
