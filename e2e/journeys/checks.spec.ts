import { expect, test } from '../fixtures.ts';
import { BoardPage } from '../pages/BoardPage.ts';
import { callStore } from '../pages/callStore.ts';
import { WelcomePage } from '../pages/WelcomePage.ts';

test('a vague plan has a better wording beside it, seen by the manager alone', async ({
  page,
}, info) => {
  await new WelcomePage(page).create('运营一队', '空白');
  const people = await callStore(page, 'people.createMany', { names: ['李敏'] });
  const [{ id: personId = '' } = {}] = people.value as { id?: string }[];
  const board = new BoardPage(page);
  await board.open();
  const label = (await page.getByTestId('week').textContent()) ?? '';
  const [, year = '', number = ''] = /(\d{4})年第(\d+)周/.exec(label) ?? [];
  const iso = `${year}-W${number.padStart(2, '0')}`;
  const report = { personId, week: iso, template: 'general', submittedAt: null, metrics: [] };
  const lines = [
    { section: 'next', text: '跟进供应商补货' },
    { section: 'next', text: '详情页改2版' },
  ];
  await callStore(page, 'reports.save', { ...report, lines });
  await board.openReport('李敏');
  await expect(board.drawer).toContainText('“跟进”说不清做到什么');
  await expect(board.drawer).toContainText('供应商补货到哪一步');
  await expect(board.drawer.getByText('说不清做到什么')).toHaveCount(1);
  await page.screenshot({ path: info.outputPath('checks.png') });
});
