import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { callStore } from '../pages/callStore.ts';
import { findCutText } from '../pages/findCutText.ts';
import { findViolations } from '../pages/findViolations.ts';
import { WelcomePage } from '../pages/WelcomePage.ts';

interface PageLink {
  readonly title: string;
  readonly address: string;
}

async function listPages(page: Page): Promise<PageLink[]> {
  const links = page.getByRole('navigation').first().getByRole('link');
  const found = await links.evaluateAll((elements) =>
    elements.map((link) => ({
      title: link.getAttribute('aria-label') ?? '',
      address: (link.getAttribute('href') ?? '').replace(/^#/, ''),
    })),
  );
  // The word about the backups leads to a page too; the page's own link comes after it.
  return [...new Map(found.map((link) => [link.address, link])).values()];
}

/** Opens a page of the app and waits until its heading and data stand. */
async function open(page: Page, { title, address }: PageLink): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, address);
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(page.locator('.mantine-Skeleton-root')).toHaveCount(0);
}

/** A matrix of posts is as wide as there are posts; its first column stays. */
const mayScroll: readonly string[] = ['/org/raci'];

async function expectReadable(page: Page, { address }: PageLink): Promise<void> {
  // The store answers in turn, so what the page asked is there; some ask anew by what they got.
  for (let round = 0; round < 3; round += 1) await callStore(page, 'workspace.profile', {});
  const found = await findCutText(page);
  const wrong = found.filter((each) => !mayScroll.includes(address) || each.startsWith('cut'));
  expect(wrong, address).toEqual([]);
}

test('every page of the demo team stands and is accessible, light and dark, none of it cut in either language', async ({
  page,
}, info) => {
  await new WelcomePage(page).create('禾木家居', '示例团队');
  // Away from where the next pages put something that speaks up when pointed at.
  await page.mouse.move(0, 0);
  const pages = await listPages(page);
  expect(pages.length).toBeGreaterThanOrEqual(8);
  for (const entry of pages) {
    const { address } = entry;
    await open(page, entry);
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expectReadable(page, entry);
    const name = address === '/' ? 'start' : address.slice(1).replaceAll('/', '-');
    for (const theme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: theme });
      await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', theme);
      const path = info.outputPath(`${name}-${theme}.jpeg`);
      await page.screenshot({ path, quality: 90 });
      const rules = theme === 'light' ? 'all' : 'colors';
      expect(await findViolations(page, rules), `${address} ${theme}`).toEqual([]);
    }
  }

  await callStore(page, 'workspace.updateSettings', { language: 'en-US' });
  await page.reload();
  for (const entry of await listPages(page)) {
    await open(page, entry);
    await expectReadable(page, entry);
  }
});

test('every page teaches what to do while there is nothing yet', async ({ page }) => {
  await new WelcomePage(page).create('新团队', '空白');
  for (const entry of await listPages(page)) {
    await open(page, entry);
    await expect(page.getByRole('alert')).toHaveCount(0);
  }
});
