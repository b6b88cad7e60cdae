import type { Page } from '@playwright/test';
import { callStore } from './callStore.ts';

/** Makes the app forget all it knows: nothing open or opened before, the settings of a new machine. */
export async function returnToFirstRun(page: Page): Promise<void> {
  const closed = await callStore(page, 'workspace.close', {});
  const { recents } = closed.value as { recents: readonly { id: string }[] };
  for (const { id } of recents) await callStore(page, 'workspace.forgetRecent', { id });
  await callStore(page, 'workspace.updateSettings', { theme: 'system', language: 'zh-CN' });
  await page.evaluate(() => {
    localStorage.clear();
    history.replaceState(null, '', window.location.pathname);
  });
  await page.reload();
}
