import type { Page } from '@playwright/test';
import { expect } from '../expect.ts';

/** First run: choose what a workspace begins with. */
export class WelcomePage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async create(name: string, start: '示例团队' | '空白' | '七岗核心团队'): Promise<void> {
    await this.#page.getByLabel('团队名称').fill(name);
    await this.#page.getByLabel(start, { exact: true }).check();
    await this.#page.getByRole('button', { name: '创建并打开' }).click();
    await expect(this.#page.getByRole('navigation', { name: '主导航' })).toBeVisible();
  }
}
