import type { Locator, Page } from '@playwright/test';
import { expect } from '../expect.ts';

/** 花名册: everybody in a table, one person in the drawer. */
export class PeoplePage {
  readonly #page: Page;
  readonly drawer: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.drawer = page.getByRole('dialog');
  }

  async open(): Promise<void> {
    await this.#page.getByRole('link', { name: '花名册', exact: true }).click();
    await expect(this.#page.getByRole('heading', { name: '花名册', exact: true })).toBeVisible();
  }

  row(name: string): Locator {
    return this.#page.getByRole('row').filter({ has: this.#page.getByRole('rowheader', { name }) });
  }

  async search(query: string): Promise<void> {
    await this.#page.getByLabel('搜索人员').fill(query);
  }

  /** Esc empties the search box and gives the keys back to the list. */
  async stopSearching(): Promise<void> {
    await this.#page.getByLabel('搜索人员').press('Escape');
  }

  /** Adds a person with the key N; `vacancy` is typed as pinyin to find the seat. */
  async add(name: string, vacancy?: { query: string; option: string }): Promise<void> {
    await this.#page.keyboard.press('n');
    await this.drawer.getByLabel('姓名').fill(name);
    if (vacancy) {
      await this.drawer.getByRole('combobox', { name: '岗位', exact: true }).fill(vacancy.query);
      await this.#page.getByRole('option', { name: vacancy.option }).first().click();
    }
    await this.drawer.getByRole('button', { name: '添加人员' }).click();
    await expect(this.drawer).toBeHidden();
  }

  async openPerson(name: string): Promise<void> {
    await this.row(name).getByRole('button').click();
    await expect(this.drawer.getByRole('heading', { name: '任职' })).toBeVisible();
  }

  async showFields(): Promise<void> {
    await this.drawer.getByRole('tab', { name: '资料' }).click();
  }

  async showCareer(): Promise<void> {
    await this.drawer.getByRole('tab', { name: '任职与经历' }).click();
  }

  /** 办理变动 of the person whose drawer is open. */
  async chooseAct(act: string): Promise<void> {
    await this.drawer.getByRole('button', { name: '办理变动' }).click();
    await this.#page.getByRole('menuitem', { name: act, exact: true }).click();
  }

  /** Lines of the open person's 经历, the newest first. */
  get timeline(): Locator {
    return this.drawer.getByRole('list', { name: '经历' }).getByRole('listitem');
  }

  /** Picks somebody by typing into a field of the drawer. */
  async pick(label: string, query: string, option: RegExp): Promise<void> {
    await this.drawer.getByRole('combobox', { name: label, exact: true }).fill(query);
    await this.#page.getByRole('option', { name: option }).first().click();
  }

  async closeDrawer(): Promise<void> {
    await this.#page.keyboard.press('Escape');
    await expect(this.drawer).toBeHidden();
  }
}
