import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { expect } from '../expect.ts';

type FormatName = 'Word 文档' | 'Excel 表格' | 'PPT 幻灯片' | 'PDF' | '长图' | 'Markdown';
/** The version on the page, or the whole team's figures and lines. */
type ExportName = FormatName | `全员汇总 ${FormatName}`;

/** 汇总与上报: the week on one page and the files made of it. */
export class RollUpPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async open(): Promise<void> {
    await this.#page.getByRole('link', { name: '汇总与上报' }).click();
    await expect(this.#page.getByRole('heading', { level: 1, name: '汇总与上报' })).toBeVisible();
  }

  /** Answers the save dialog with this path; null closes it without choosing. */
  async answerSaveDialog(app: ElectronApplication, filePath: string | null): Promise<void> {
    await app.evaluate(({ dialog }, chosen) => {
      dialog.showSaveDialog = async () =>
        chosen === null ? { canceled: true, filePath: '' } : { canceled: false, filePath: chosen };
    }, filePath);
  }

  /** Answers the dialog that asks for a folder. */
  async answerFolderDialog(app: ElectronApplication, folder: string): Promise<void> {
    await app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
    }, folder);
  }

  /** 取消 beside the bar of what is being written; the page says that nothing was. */
  async cancelExport(): Promise<void> {
    const work = this.#page
      .getByRole('status')
      .filter({ has: this.#page.getByRole('progressbar') });
    await work.getByRole('button', { name: '取消' }).click();
    await expect(this.#page.getByText('导出已取消，没有留下文件').last()).toBeVisible();
    await expect(work).toHaveCount(0);
  }

  /** The drawer of the user's own Word templates. */
  async openTemplates(): Promise<Locator> {
    await this.#page.getByRole('button', { name: '更多', exact: true }).click();
    await this.#page.getByRole('menuitem', { name: 'Word 模板' }).click();
    const drawer = this.#page.getByRole('dialog', { name: 'Word 模板' });
    await expect(drawer).toBeVisible();
    return drawer;
  }

  /** Gives a file as the template of the page for the boss. */
  async chooseTemplate(path: string): Promise<void> {
    await this.#page.getByRole('dialog').locator('input[type="file"]').first().setInputFiles(path);
  }

  async startExport(format: ExportName): Promise<void> {
    await this.#page.getByRole('button', { name: '导出', exact: true }).click();
    await this.#page.getByRole('menuitem', { name: new RegExp(`^${format}`) }).click();
  }
}
