import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from '../fixtures.ts';
import { CollectPage } from '../pages/CollectPage.ts';
import { callStore } from '../pages/callStore.ts';
import { RollUpPage } from '../pages/RollUpPage.ts';
import { WelcomePage } from '../pages/WelcomePage.ts';
import { groupChat, lastSunday, writers } from '../sampleChat.ts';

/** The most a manager may have to do, and the app may take, from ten reports to the boss's page. */
const mostActions = 25;
const mostSeconds = 60;

/** The chat of eight, one of them once more with more to say, and somebody the roster has not. */
const chatOfTen = `${groupChat}陈思远 ${lastSunday} 21:30
【周报】运营-陈思远
一、本周数据
GMV：128.6w（目标120w）
二、本周完成
①会场报名，12个款全过审
②主图测了6张
③竞品调价跟进3家
小周 ${lastSunday} 21:40
本周完成：
1. 直播间打包 320 单
问题：
1. 打单机卡纸2次
`;

/** Counts what a person does: clicks and key presses of the page, however they come about. */
async function countActions(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counter = window as unknown as { actions: number };
    counter.actions = 0;
    for (const type of ['pointerdown', 'keydown'] as const) {
      window.addEventListener(
        type,
        (event) => {
          const isHeld = event instanceof KeyboardEvent && event.key === 'Control';
          if (event.isTrusted && !isHeld) counter.actions += 1;
        },
        true,
      );
    }
  });
  return () => page.evaluate(() => (window as unknown as { actions: number }).actions);
}

test('ten reports of a chat become the boss’s page in Word and as a long picture', async ({
  app,
  page,
}, info) => {
  test.setTimeout(120_000);
  await new WelcomePage(page).create('运营一队', '空白');
  await callStore(page, 'people.createMany', { names: [...writers] });
  const collect = new CollectPage(page);
  const rollUp = new RollUpPage(page);
  const actions = await countActions(page);
  const began = Date.now();

  await collect.open();
  await collect.paste(app, chatOfTen);
  await expect(collect.review).toContainText('名单里没有这 1 人：小周');
  await collect.createUnknownPeople();
  await page.getByRole('button', { name: '用这份' }).last().click();
  await page.getByRole('button', { name: '保存 9 份' }).click();
  await expect(page.getByText(/已保存 9 份周报，新建 1 人/).first()).toBeVisible();

  await rollUp.open();
  await page.getByRole('radio', { name: '老板版' }).check({ force: true });
  for (const [format, name] of [
    ['Word 文档', 'boss.docx'],
    ['长图', 'boss.png'],
  ] as const) {
    await rollUp.answerSaveDialog(app, info.outputPath(name));
    await rollUp.startExport(format);
    await expect(page.getByRole('alert').filter({ hasText: `已导出 ${name}` })).toBeVisible({
      timeout: 30_000,
    });
  }
  const seconds = (Date.now() - began) / 1000;
  const done = await actions();
  info.annotations.push({ type: 'seen', description: `${done} actions, ${seconds} s` });
  await page.screenshot({ path: info.outputPath('boss-page.png') });
  expect(done).toBeLessThanOrEqual(mostActions);
  expect(seconds).toBeLessThanOrEqual(mostSeconds);

  const parts = unzipSync(new Uint8Array(await readFile(info.outputPath('boss.docx'))));
  const words = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  for (const text of ['164.7万', 'SKU-2086 库存只够4天', '晚班缺1人', '小周'])
    expect(words).toContain(text);
  const png = await readFile(info.outputPath('boss.png'));
  expect(png.readUInt32BE(20)).toBeGreaterThan(png.readUInt32BE(16));
});
