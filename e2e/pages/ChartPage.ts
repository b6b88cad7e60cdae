import { basename } from 'node:path';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { expect } from '../expect.ts';
import { closeNotices } from './closeNotices.ts';

/** 架构图: the drawing, and beside it the tree that screen readers and keys use. */
export class ChartPage {
  readonly #page: Page;
  readonly tree: Locator;
  /** The tree that can be shown beside the drawing. */
  readonly outline: Locator;
  /** What asks before a move is made. */
  readonly moveBar: Locator;
  /** The same before seats stand in another unit. */
  readonly unitBar: Locator;
  readonly drawer: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.tree = page.getByRole('tree', { name: '组织架构图' });
    this.outline = page.getByRole('tree', { name: '架构大纲' });
    this.moveBar = page.getByRole('region', { name: '调整汇报关系' });
    this.unitBar = page.getByRole('region', { name: '调到别的部门' });
    this.drawer = page.getByRole('dialog');
  }

  async open(): Promise<void> {
    await this.#page.getByRole('link', { name: '架构图' }).click();
    await expect(this.tree).toBeAttached();
  }

  box(name: string): Locator {
    return this.tree.getByRole('treeitem', { name });
  }

  /** The first words of the box a box hangs under. */
  superiorOf(name: string): Promise<string | null> {
    return this.tree.evaluate((tree, wanted) => {
      const items = [...tree.querySelectorAll('[role="treeitem"]')];
      const levelOf = (item: Element) => Number(item.getAttribute('aria-level'));
      const at = items.findIndex((item) => item.textContent.startsWith(wanted));
      const own = items[at];
      if (!own) return null;
      const superior = items.slice(0, at).findLast((item) => levelOf(item) < levelOf(own));
      return superior?.textContent.split('，')[0] ?? null;
    }, name);
  }

  async lay(layout: '紧凑' | '竖排' | '横排'): Promise<void> {
    await this.#page.getByRole('radiogroup', { name: '排列方式' }).getByText(layout).click();
  }

  async #middleOf(name: string): Promise<readonly [number, number]> {
    const box = this.#page.locator('svg[data-detail] g').filter({ hasText: name }).last();
    const { x, y, width, height } = (await box.boundingBox()) ?? {
      x: 0,
      y: 0,
      width: 0,
      height: 0,
    };
    return [x + width / 2, y + height / 2];
  }

  /** Drags a box over another one and holds it there. */
  async carry(name: string, onto: string): Promise<void> {
    const [from, to] = [await this.#middleOf(name), await this.#middleOf(onto)];
    await this.#page.mouse.move(...from);
    await this.#page.mouse.down();
    await this.#page.mouse.move(...to, { steps: 5 });
  }

  async drag(name: string, onto: string): Promise<void> {
    await this.carry(name, onto);
    await this.#page.mouse.up();
  }

  /** Draws a frame from one box to another with Shift held down. */
  async frame(first: string, last: string): Promise<void> {
    await this.#page.keyboard.down('Shift');
    await this.drag(first, last);
    await this.#page.keyboard.up('Shift');
  }

  async confirmMove(): Promise<void> {
    await this.moveBar.getByRole('button', { name: '确定调整' }).click();
    await expect(this.moveBar).toBeHidden();
  }

  /** Types into the search box and goes to the first hit. */
  async find(query: string): Promise<void> {
    const search = this.#page.getByLabel('在图中查找');
    await search.fill(query);
    await search.press('Enter');
  }

  async groupBy(grouping: '按汇报关系' | '按部门'): Promise<void> {
    const display = this.#page.getByRole('button', { name: '显示', exact: true });
    await display.click();
    await this.#page.getByRole('radiogroup', { name: '怎么分组' }).getByText(grouping).click();
    await display.click();
  }

  /** Shows so many levels only, by the 显示 panel. */
  async unfoldTo(depth: string): Promise<void> {
    const display = this.#page.getByRole('button', { name: '显示', exact: true });
    await display.click();
    await this.#page.getByRole('radiogroup', { name: '展开到' }).getByText(depth).click();
    await display.click();
  }

  /** Shows the organisation of another day. */
  async showDay(day: string): Promise<void> {
    const field = this.#page.getByRole('textbox', { name: '截至日期' });
    await field.fill(day);
    await field.press('Enter');
  }

  /** The next save dialog is answered with this path. */
  async answerSaveDialog(app: ElectronApplication, path: string): Promise<void> {
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    }, path);
  }

  /** Exports by an item of the menu; the answer to the save dialog is given for the user. */
  async exportAs(app: ElectronApplication, item: RegExp, path: string): Promise<void> {
    await this.answerSaveDialog(app, path);
    await this.#page.getByRole('button', { name: '导出' }).click();
    await this.#page.getByRole('menuitem', { name: item }).click();
    await this.#expectWritten(path);
  }

  /** Opens the pages of a file that is split by branch, as they will be written. */
  async previewPages(item: RegExp): Promise<void> {
    await this.#page.getByRole('button', { name: '导出' }).click();
    await this.#page.getByRole('menuitem', { name: item }).click();
  }

  /** Writes what is previewed. */
  async exportPages(app: ElectronApplication, path: string): Promise<void> {
    await this.answerSaveDialog(app, path);
    await this.drawer.getByRole('button', { name: /^导出/ }).click();
    await this.#expectWritten(path);
    await this.#page.keyboard.press('Escape');
    await expect(this.drawer).toBeHidden();
  }

  async #expectWritten(path: string): Promise<void> {
    const notice = this.#page.getByRole('alert').filter({ hasText: basename(path) });
    await expect(notice.getByRole('button', { name: '打开文件' })).toBeVisible({ timeout: 30_000 });
    await closeNotices(this.#page);
  }

  exportSvg(app: ElectronApplication, path: string): Promise<void> {
    return this.exportAs(app, /\.svg$/, path);
  }
}
