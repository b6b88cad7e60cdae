import type { Locator, Page } from '@playwright/test';
import { expect } from '../expect.ts';

/** 导入花名册: a table under review before it becomes people. */
export class RosterImportPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** From 花名册, which must be open. */
  async open(): Promise<void> {
    await this.#page.getByRole('main').getByRole('link', { name: '导入' }).click();
    await expect(this.#page.getByRole('heading', { name: '导入花名册' })).toBeVisible();
  }

  async give(name: string, buffer: Buffer): Promise<void> {
    const file = { name, mimeType: 'application/octet-stream', buffer };
    await this.#page.locator('input[type="file"]').setInputFiles(file);
  }

  async paste(text: string): Promise<void> {
    await this.#page.evaluate((pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    }, text);
  }

  /** A group with its count, such as 不能导入 2. */
  group(name: string, count: number): Locator {
    return this.#page.getByRole('radiogroup').getByText(`${name} ${count}`, { exact: true });
  }

  async chooseGroup(name: RegExp): Promise<void> {
    await this.#page.getByRole('radiogroup').getByText(name).click();
  }

  row(group: string, text: string): Locator {
    const rows = this.#page.getByRole('list', { name: group, exact: true });
    return rows.getByRole('listitem').filter({ hasText: text });
  }

  cell(row: number, field: string): Locator {
    return this.#page.getByRole('textbox', { name: `第 ${row} 行 ${field}` });
  }

  column(heading: string): Locator {
    return this.#page.getByRole('combobox', { name: `“${heading}”这一列是` });
  }

  importButton(count: number): Locator {
    return this.#page.getByRole('button', { name: `导入 ${count} 人` });
  }

  async undoEarlier(name: string): Promise<void> {
    await this.#page.getByRole('button', { name: `撤销导入 ${name}` }).click();
  }
}
