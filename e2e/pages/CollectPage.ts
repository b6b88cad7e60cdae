import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { expect } from '../expect.ts';

/** 收周报: where a chat is pasted, checked and saved. */
export class CollectPage {
  readonly #page: Page;
  readonly review: Locator;
  readonly summary: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.review = page.getByRole('region', { name: '识别结果' });
    this.summary = page.getByRole('status').filter({ hasText: '识别' });
  }

  async open(): Promise<void> {
    await this.#page.getByRole('link', { name: '收周报' }).click();
    await expect(this.#page.getByRole('heading', { level: 1, name: '收周报' })).toBeVisible();
  }

  /** Puts the text on the clipboard and presses Ctrl+V, as after copying from a chat. */
  async paste(app: ElectronApplication, text: string): Promise<void> {
    await app.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), text);
    await this.#page.getByLabel('周报原文').focus();
    await this.#page.keyboard.press('Control+V');
  }

  async type(text: string): Promise<void> {
    await this.#page.getByLabel('周报原文').fill(text);
  }

  /** The text that stands in the box after a reading that found nothing. */
  get box(): Locator {
    return this.#page.getByLabel('周报原文');
  }

  get problem(): Locator {
    return this.#page.getByRole('alert');
  }

  async createUnknownPeople(): Promise<void> {
    await this.#page.getByRole('button', { name: '全部新建' }).click();
  }

  author(name: string): Locator {
    return this.review.getByRole('button', { name: `作者：${name}` });
  }

  async save(): Promise<void> {
    await this.#page.keyboard.press('Control+Enter');
  }

  async toBoard(): Promise<void> {
    await this.#page.getByRole('button', { name: '看本周看板' }).click();
  }
}
