import type { Page } from '@playwright/test';
import { expect } from '../expect.ts';

/** Closes what the app has said: a notice lies over the right corner for some seconds. */
export async function closeNotices(page: Page): Promise<void> {
  const notices = page.locator('.mantine-Notification-root');
  // One that waited for room comes up once another is gone.
  await expect(async () => {
    await notices.getByRole('button', { name: '关闭' }).evaluateAll((buttons: HTMLElement[]) => {
      for (const button of buttons) button.click();
    });
    expect(await notices.count()).toBe(0);
  }).toPass();
}
