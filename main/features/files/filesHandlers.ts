import type { HandlersOf } from '#main/core/context.ts';
import type { filesContract } from '#shared/features/files/filesContract.ts';

export const filesHandlers: HandlersOf<typeof filesContract> = {
  readClipboard: async ({ host }) => ({ text: await host.readClipboard() }),
  open: async ({ host }, { token }) => {
    await host.openExportedFile(token);
    return {};
  },
  reveal: async ({ host }, { token }) => {
    await host.revealExportedFile(token);
    return {};
  },
  cancel: async ({ host }, { workToken }) => {
    await host.cancelWork(workToken);
    return {};
  },
};
