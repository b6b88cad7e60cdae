import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { WelcomePage } from '../pages/WelcomePage.ts';

async function listAddresses(page: Page): Promise<string[]> {
  const links = await page.getByRole('navigation', { name: '主导航' }).getByRole('link').all();
  const addresses = await Promise.all(links.map((link) => link.getAttribute('href')));
  return addresses.map((address) => (address ?? '').replace(/^#/, ''));
}

/** Opens a page of the app and waits until its heading and data stand. */
async function open(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.mantine-Skeleton-root')).toHaveCount(0);
}

for (const theme of ['light', 'dark'] as const) {
  test(`every page of the demo team stands and is accessible, ${theme}`, async ({ page }, info) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await new WelcomePage(page).create('禾木家居', '示例团队');
    const addresses = await listAddresses(page);
    expect(addresses.length).toBeGreaterThanOrEqual(8);
    for (const address of addresses) {
      await open(page, address);
      await expect(page.getByRole('alert')).toHaveCount(0);
      const name = address === '/' ? 'start' : address.slice(1).replaceAll('/', '-');
      await page.screenshot({ path: info.outputPath(`${name}-${theme}.png`) });
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode(true)
        // Mantine names a dropdown's id before the dropdown is opened.
        .disableRules('aria-valid-attr-value')
        .analyze();
      const found = violations.map(
        ({ id, nodes }) =>
          `${address} ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
      );
      expect(found).toEqual([]);
    }
  });
}

test('every page teaches what to do while there is nothing yet', async ({ page }) => {
  await new WelcomePage(page).create('新团队', '空白');
  for (const address of await listAddresses(page)) {
    await open(page, address);
    await expect(page.getByRole('alert')).toHaveCount(0);
  }
});
