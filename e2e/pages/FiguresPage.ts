import type { Locator, Page } from '@playwright/test';
import { expect } from '../expect.ts';

/** 指标 and 目标: two tables that open a drawer each. */
export class FiguresPage {
  readonly #page: Page;
  readonly drawer: Locator;
  readonly quickAdd: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.drawer = page.getByRole('dialog');
    this.quickAdd = page.getByLabel('写一个目标');
  }

  async openMetrics(): Promise<void> {
    await this.#open('指标');
  }

  async openGoals(): Promise<void> {
    await this.#open('目标');
  }

  row(name: string): Locator {
    const header = this.#page.getByRole('rowheader', { name });
    return this.#page.getByRole('row').filter({ has: header });
  }

  async openRow(name: string): Promise<void> {
    await this.row(name).getByRole('button', { name, exact: true }).click();
    await expect(this.drawer).toBeVisible();
  }

  async #open(title: string): Promise<void> {
    await this.#page.getByRole('link', { name: title, exact: true }).click();
    await expect(this.#page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
  }
}
