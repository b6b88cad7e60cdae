import { type ExpectMatcherState, type Locator, expect as playwright } from '@playwright/test';

/**
 * Playwright's assertions. Its own `toBeVisible` writes the whole page down at every look that does
 * not find the element yet; this one waits without, and has that done once when the time is up.
 */
export const expect = playwright.extend({
  async toBeVisible(
    this: ExpectMatcherState,
    locator: Locator,
    { timeout = this.timeout }: { readonly timeout?: number } = {},
  ) {
    const { isNot } = this;
    const lookOnce = () => playwright(locator).toBeVisible({ timeout: 1 });
    try {
      if (isNot) await playwright(locator).not.toBeVisible({ timeout });
      else await locator.waitFor({ timeout }).catch(lookOnce);
      return { pass: !isNot, message: () => '' };
    } catch (error) {
      const found = (error as Error).message;
      return { pass: isNot, message: () => `After ${timeout} ms and a last look: ${found}` };
    }
  },
});
