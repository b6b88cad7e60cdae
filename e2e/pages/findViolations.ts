import type { Page } from '@playwright/test';
import axe from 'axe-core';

/**
 * What axe finds wrong with the page as it stands, a line for each rule; brings axe in once.
 * `colors` asks only what another theme of the same page can change.
 */
export async function findViolations(page: Page, rules: 'all' | 'colors'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const violations = await page.evaluate(async (onlyColors) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const found = await axe.run({
      // Listing all that is well takes longer than finding what is not.
      resultTypes: ['violations'],
      // Mantine names a dropdown's id before the dropdown is opened.
      rules: { 'aria-valid-attr-value': { enabled: false } },
      ...(onlyColors ? { runOnly: ['color-contrast', 'link-in-text-block'] } : {}),
    });
    return found.violations.map(({ id, nodes }) => ({
      id,
      targets: nodes.map(({ target }) => target.join(' ')),
    }));
  }, rules === 'colors');
  return violations.map(({ id, targets }) => `${id}: ${targets.join(', ')}`);
}
