import type { HandlersOf } from '#main/core/context.ts';
import type { filesContract } from '#shared/features/files/filesContract.ts';

export const filesHandlers: HandlersOf<typeof filesContract> = {
  readClipboard: async ({ host }) => ({ text: await host.readClipboard() }),
  read: async ({ host }, { name, base64 }) => ({
    text: await host.readGivenFile({ name, bytes: Buffer.from(base64, 'base64') }),
  }),
  readTable: ({ host }, { name, base64, workToken }) =>
    host.readGivenTable({ name, bytes: Buffer.from(base64, 'base64') }, workToken),
  readOutline: ({ host }, { name, base64 }) =>
    host.readGivenOutline({ name, bytes: Buffer.from(base64, 'base64') }),
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
