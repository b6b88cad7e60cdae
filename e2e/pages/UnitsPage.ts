import type { Locator, Page } from '@playwright/test';
import { expect } from '../expect.ts';

/** 部门与编制: units with their seats, one of them in the drawer. */
export class UnitsPage {
  readonly #page: Page;
  readonly drawer: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.drawer = page.getByRole('dialog');
  }

  async open(): Promise<void> {
    await this.#page.getByRole('link', { name: '部门与编制' }).click();
    await expect(this.#page.getByRole('heading', { name: '部门与编制' })).toBeVisible();
  }

  async expectHeadcount(text: string): Promise<void> {
    await expect(this.#page.getByText(text)).toBeVisible();
  }

  row(name: string): Locator {
    return this.#page
      .getByRole('row')
      .filter({ has: this.#page.getByRole('rowheader', { name, exact: true }) })
      .first();
  }

  /** Opens a unit or the first seat of a post. */
  async openRow(name: string): Promise<void> {
    await this.row(name).getByRole('button').click();
    await expect(this.drawer).toBeVisible();
  }

  async chooseSuperior(query: string, option: string): Promise<void> {
    await this.drawer.getByRole('combobox', { name: '汇报给', exact: true }).fill(query);
    await this.#page.getByRole('option', { name: option }).first().click();
  }

  async closeDrawer(): Promise<void> {
    await this.#page.keyboard.press('Escape');
    await expect(this.drawer).toBeHidden();
  }
}
