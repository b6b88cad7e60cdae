import { expect, test } from '../fixtures.ts';
import { CollectPage } from '../pages/CollectPage.ts';
import { PeoplePage } from '../pages/PeoplePage.ts';
import { WelcomePage } from '../pages/WelcomePage.ts';

const report =
  '方雅琴：\n周报\n仓库这周老是发错货\n本周完成：\n1、快捷语12条\n2、老客回访\n下周计划：\n1、话术改一版';

test('a review is mended with the keys, survives leaving and waits for its week', async ({
  app,
  page,
}) => {
  const collect = new CollectPage(page);
  const line = (words: string) => page.locator('[data-line]').filter({ hasText: words });
  await new WelcomePage(page).create('新店', '空白');
  await collect.open();
  await collect.paste(app, report);
  await collect.createUnknownPeople();
  const card = page.getByRole('article', { name: '方雅琴' });
  const issues = card.locator('[data-section="issues"]');
  await expect(card).toContainText('不知道是哪一周');

  await line('发错货').focus();
  await page.keyboard.press('4');
  await expect(issues).toContainText('发错货');
  await expect(line('发错货')).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(issues).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(issues).toContainText('发错货');
  await line('老客回访').press('Delete');

  await new PeoplePage(page).open();
  await collect.open();
  await page.getByRole('button', { name: '继续上次的核对' }).click();
  await expect(issues).toContainText('发错货');
  await expect(line('老客回访')).toHaveAttribute('data-aside', 'true');
  await page.getByRole('button', { name: '周：选择哪一周' }).click();
  await page.getByRole('menuitem').first().click();
  await collect.save();
  await expect(page.getByText('已保存 1 份周报，新建 1 人')).toBeVisible();
});
