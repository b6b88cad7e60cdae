import type { Locator, Page } from '@playwright/test';
import { expect } from '../expect.ts';

/** 催交台: whom to ask and the words to ask with. */
export class ChasePage {
  readonly #page: Page;
  readonly reminder: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.reminder = page.getByTestId('reminder');
  }

  async open(): Promise<void> {
    await this.#page.getByRole('link', { name: '催交台' }).click();
    await expect(this.#page.getByRole('heading', { level: 1, name: '催交台' })).toBeVisible();
  }

  row(name: string): Locator {
    return this.#page.getByRole('listitem').filter({ has: this.#page.getByLabel(name) });
  }

  async previousWeek(): Promise<void> {
    await this.#page.getByRole('button', { name: '上一周' }).click();
  }

  /** Copies the words for one person alone. */
  async remind(name: string): Promise<void> {
    await this.#page.getByRole('button', { name: new RegExp(`单独催 ${name}`) }).click();
  }

  async importHolidays(year: number, notice: string): Promise<void> {
    const row = this.#page.getByRole('listitem').filter({ hasText: `${year} 年` });
    await row.getByRole('button', { name: '导入', exact: true }).click();
    await this.#page.getByLabel(`粘贴 ${year} 年放假通知`).fill(notice);
    await this.#page.getByRole('button', { name: /^导入 \d+ 天$/ }).click();
  }
}
