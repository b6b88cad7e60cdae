import type { Locator, Page } from '@playwright/test';
import { expect } from '../expect.ts';

type View = '未完' | '逾期' | '待验收' | '已结束';

/** 任务: everybody's tasks in one table, one line on top to add to them. */
export class TasksPage {
  readonly #page: Page;
  readonly drawer: Locator;
  readonly quickAdd: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.drawer = page.getByRole('dialog', { name: '任务' });
    this.quickAdd = page.getByLabel('快速添加任务');
  }

  async open(): Promise<void> {
    await this.#page.getByRole('link', { name: '任务', exact: true }).click();
    await expect(this.#page.getByRole('heading', { name: '任务' })).toBeVisible();
  }

  async show(view: View): Promise<void> {
    await this.#page.getByLabel('看哪些').getByText(view).click();
  }

  async filterBySource(source: '周报' | '会议'): Promise<void> {
    await this.#page.getByRole('combobox', { name: '来源' }).click();
    await this.#page.getByRole('option', { name: source }).click();
  }

  async filterByOwner(pinyin: string, name: string): Promise<void> {
    const field = this.#page.getByRole('combobox', { name: '负责人' });
    await field.fill(pinyin);
    await this.#page.getByRole('option', { name }).click();
  }

  /** The first task, below the name of who owns it and the heads of the columns. */
  get firstRow(): Locator {
    return this.#page.getByRole('row').nth(2);
  }

  row(title: string): Locator {
    const header = this.#page.getByRole('rowheader', { name: title });
    return this.#page.getByRole('row').filter({ has: header });
  }

  /** Titles and names in the order they are listed. */
  async firstTitles(): Promise<string[]> {
    return this.#page.getByRole('rowheader').allInnerTexts();
  }

  /** Presses a key of the list on the task. */
  async press(title: string, key: string): Promise<void> {
    await this.row(title).getByRole('button').focus();
    await this.#page.keyboard.press(key);
  }

  async openTask(title: string): Promise<void> {
    await this.press(title, 'Enter');
    await expect(this.drawer).toBeVisible();
  }

  async assign(pinyin: string, name: string): Promise<void> {
    await this.drawer.getByRole('combobox', { name: '负责人' }).fill(pinyin);
    await this.#page.getByRole('option', { name }).click();
    await expect(this.drawer.getByText(`交给 ${name}`)).toBeVisible();
  }

  async closeDrawer(): Promise<void> {
    await this.#page.keyboard.press('Escape');
    await expect(this.drawer).toBeHidden();
  }
}
