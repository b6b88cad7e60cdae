import { type ElectronApplication, expect, type Locator, type Page } from '@playwright/test';

/** 架构图: the drawing, and beside it the tree that screen readers and keys use. */
export class ChartPage {
  readonly #page: Page;
  readonly tree: Locator;
  readonly drawer: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.tree = page.getByRole('tree');
    this.drawer = page.getByRole('dialog');
  }

  async open(): Promise<void> {
    await this.#page.getByRole('link', { name: '架构图' }).click();
    await expect(this.tree).toBeAttached();
  }

  box(name: string): Locator {
    return this.tree.getByRole('treeitem', { name });
  }

  /** Types into the search box and goes to the first hit. */
  async find(query: string): Promise<void> {
    const search = this.#page.getByLabel('在图中查找');
    await search.fill(query);
    await search.press('Enter');
  }

  /** Shows so many levels only, by the 显示 panel. */
  async unfoldTo(depth: string): Promise<void> {
    const display = this.#page.getByRole('button', { name: '显示', exact: true });
    await display.click();
    await this.#page.getByRole('radiogroup', { name: '展开到' }).getByText(depth).click();
    await display.click();
  }

  /** Exports as SVG; the answer to the save dialog is given for the user. */
  async exportSvg(app: ElectronApplication, path: string): Promise<void> {
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    }, path);
    await this.#page.getByRole('button', { name: '导出' }).click();
    await this.#page.getByRole('menuitem', { name: '.svg' }).click();
    await expect(this.#page.getByRole('button', { name: '打开文件' })).toBeVisible();
  }
}
