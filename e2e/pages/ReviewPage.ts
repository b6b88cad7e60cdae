import type { Locator, Page } from '@playwright/test';
import { expect } from '../expect.ts';

/** 审阅: the week's reports one after the other, by keyboard. */
export class ReviewPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async open(): Promise<void> {
    await this.#page.getByRole('link', { name: '审阅', exact: true }).click();
    await expect(this.lines.first()).toBeVisible();
  }

  get lines(): Locator {
    return this.#page.locator('li[data-line]');
  }

  /** The line the keys stand on. */
  get line(): Locator {
    return this.lines.filter({ has: this.#page.locator('[data-handle]:focus') });
  }

  /** Whose report is shown. */
  async whose(): Promise<string> {
    return this.#page.getByRole('combobox', { name: '谁的周报' }).inputValue();
  }

  async expectOther(name: string): Promise<void> {
    await expect(this.#page.getByRole('combobox', { name: '谁的周报' })).not.toHaveValue(name);
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.#page.keyboard.press(key);
  }

  /** Opens a form by its key, types into it and saves by Enter. */
  async write(key: string, label: string, words: string): Promise<void> {
    await this.press(key);
    await expect(this.#page.getByRole('textbox', { name: label, exact: true })).toBeFocused();
    await this.#page.keyboard.type(words);
    await this.press('Enter');
    await expect(this.#page.getByRole('textbox', { name: label, exact: true })).toBeHidden();
  }
}
