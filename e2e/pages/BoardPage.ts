import type { Locator, Page } from '@playwright/test';
import { expect } from '../expect.ts';

/** 本周看板: who handed in and who did not. */
export class BoardPage {
  readonly #page: Page;
  readonly drawer: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.drawer = page.getByRole('dialog');
  }

  async open(): Promise<void> {
    await this.#page.getByRole('link', { name: '本周看板' }).click();
    await this.expectOpen();
  }

  async expectOpen(): Promise<void> {
    await expect(this.#page.getByRole('heading', { level: 1, name: '本周看板' })).toBeVisible();
  }

  row(name: string): Locator {
    return this.#page.getByRole('row').filter({ has: this.#page.getByRole('rowheader', { name }) });
  }

  /** The big number of a status, such as 未交, with the status behind it. */
  count(status: string): Locator {
    return this.#page.getByRole('button', { name: new RegExp(`^\\d+ ?${status}$`) });
  }

  async openReport(name: string): Promise<void> {
    await this.row(name).getByRole('button').click();
    await expect(this.drawer).toBeVisible();
  }

  async closeReport(): Promise<void> {
    await this.#page.keyboard.press('Escape');
    await expect(this.drawer).toBeHidden();
  }

  async copyReminder(): Promise<void> {
    await this.#page.getByRole('button', { name: '复制催交文字' }).click();
    await expect(this.#page.getByText(/催交文字已复制/)).toBeVisible();
  }
}
