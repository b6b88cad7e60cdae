import type { Locator, Page } from '@playwright/test';
import { expect } from '../expect.ts';

type LineKind = '议题' | '决议' | '待办';

/** 会议: the list, and one meeting while its minutes are typed. */
export class MeetingPage {
  readonly #page: Page;
  readonly minutes: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.minutes = page.getByRole('region', { name: '会议纪要' });
  }

  async openList(): Promise<void> {
    await this.#page.getByRole('link', { name: '会议', exact: true }).click();
    await expect(this.#page.getByRole('heading', { name: '会议', exact: true })).toBeVisible();
  }

  /** The first meeting of that title, the newest one. */
  async openMeeting(title: string): Promise<void> {
    await this.#page.getByRole('rowheader', { name: title }).first().getByRole('button').click();
    await expect(this.minutes).toBeVisible();
  }

  async create(kind: string): Promise<void> {
    await this.#page.keyboard.press('n');
    await this.#page.getByRole('menuitem', { name: kind }).click();
    await expect(this.minutes).toBeVisible();
  }

  /** Begins a line at the end; the focus is in its words. */
  async begin(kind: LineKind): Promise<void> {
    await this.#page.getByRole('button', { name: `加${kind}` }).click();
    await expect(this.words(kind).last()).toBeFocused();
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }

  async press(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
  }

  words(kind: LineKind): Locator {
    return this.minutes.getByRole('textbox', { name: kind });
  }

  /** The words of all lines, from the top. */
  async texts(): Promise<string[]> {
    return this.minutes
      .getByRole('textbox')
      .evaluateAll((areas) => areas.map((area) => (area as HTMLTextAreaElement).value));
  }

  /** A line by its words; they stand in a field, which no text search sees. */
  async line(text: string): Promise<Locator> {
    await expect.poll(() => this.texts()).toContain(text);
    const index = (await this.texts()).indexOf(text);
    const area = this.minutes.getByRole('textbox').nth(index);
    return area.locator('xpath=ancestor::*[@data-line]');
  }

  async pickOwner(text: string, pinyin: string, name: string): Promise<void> {
    const line = await this.line(text);
    await line.getByRole('button', { name: /^(负责人|决定人)/ }).click();
    await this.#page.getByRole('dialog').getByRole('combobox').fill(pinyin);
    await this.#page.getByRole('option', { name }).click();
    await expect(line.getByRole('button', { name })).toBeVisible();
  }

  async finalise(): Promise<void> {
    await this.#page.getByRole('button', { name: '定稿', exact: true }).click();
  }

  async exportAs(format: RegExp): Promise<void> {
    await this.#page.getByRole('button', { name: '导出' }).click();
    await this.#page.getByRole('menuitem', { name: format }).click();
  }
}
