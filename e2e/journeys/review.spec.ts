import { expect, test } from '../fixtures.ts';
import { BoardPage } from '../pages/BoardPage.ts';
import { ReviewPage } from '../pages/ReviewPage.ts';
import { WelcomePage } from '../pages/WelcomePage.ts';

test('reports are read and answered by keyboard alone, promises are kept, and all of it is undone', async ({
  app,
  page,
}) => {
  await new WelcomePage(page).create('禾木家居', '示例团队');
  const review = new ReviewPage(page);
  await review.open();
  const first = await review.whose();

  await review.press('j', 'f');
  await expect(review.line.getByRole('button', { name: /^已标记/ })).toBeVisible();
  await review.write('c', '评论', '环比也写上');
  await expect(review.line).toContainText('环比也写上');
  await review.write('p', '私注', '连续三周没达标');
  await expect(review.line.getByRole('img', { name: '私注' })).toBeVisible();
  await review.press('u');
  await expect(review.line).toContainText('上报');
  await review.press('j', 'g');
  await expect(review.line).toContainText('议题');
  await review.press('j');
  await review.write('t', '转成任务', ' 周五前');
  await expect(review.line).toContainText(`任务${first}`);
  await review.press('a');
  await expect(review.line).toContainText('我来处理');
  const promised = (await review.line.innerText()).split('\n')[1] ?? '';

  await review.write('b', '退回原因', '退款率没写');
  await expect(page.getByText(`已退回 ${first} 的周报`)).toBeVisible();
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toContain('退款率没写');
  expect(copied).toContain('环比也写上');
  expect(copied).not.toContain('连续三周没达标');
  await review.expectOther(first);
  const second = await review.whose();
  await review.press('r');
  await expect(page.getByText(`已阅：${second}`)).toBeVisible();

  const board = new BoardPage(page);
  await board.open();
  await expect(board.row(first)).toContainText('已退回');
  await expect(board.row(second)).toContainText('已阅');
  await board.openReport(first);
  await expect(board.drawer.getByText('环比也写上')).toBeVisible();
  await board.closeReport();

  await page.getByRole('link', { name: '我答应的事' }).click();
  const promise = page.getByRole('row').filter({ hasText: promised }).filter({ hasText: first });
  await expect(promise).toHaveCount(1);
  await promise.getByRole('button').focus();
  await page.keyboard.press('f');
  await expect(promise).toContainText('完成');
  await page.keyboard.press('Control+z');
  await expect(promise).not.toContainText('完成');

  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await board.open();
  await expect(board.row(first)).toContainText('待审阅');
  await expect(board.row(second)).toContainText('待审阅');
});
