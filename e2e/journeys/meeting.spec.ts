import { expect, test } from '../fixtures.ts';
import { MeetingPage } from '../pages/MeetingPage.ts';
import { readWord } from '../pages/readOffice.ts';
import { TasksPage } from '../pages/TasksPage.ts';
import { WelcomePage } from '../pages/WelcomePage.ts';
import { killApp } from '../runningApp.ts';

const lossLimit = 300;

test('a plan line is assigned, a meeting typed live, its action handed in, accepted and undone', async ({
  app,
  page,
}, info) => {
  const tasks = new TasksPage(page);
  const meeting = new MeetingPage(page);
  await new WelcomePage(page).create('禾木家居', '示例团队');

  await tasks.open();
  await tasks.filterBySource('周报');
  await expect(tasks.firstRow).toContainText('周报');
  const [owner = '', planned = ''] = await tasks.firstTitles();
  const [pinyin, name] = owner.includes('何雨桐') ? ['lj', '罗嘉'] : ['hyt', '何雨桐'];
  await tasks.openTask(planned);
  await tasks.assign(pinyin, name);
  await tasks.closeDrawer();
  await tasks.filterByOwner(pinyin, name);
  await expect(tasks.row(planned)).toBeVisible();

  await meeting.openList();
  await meeting.create('周例会');
  await expect(page.getByRole('button', { name: /以前会议没完成的待办/ })).toBeVisible();
  await meeting.begin('决议');
  await meeting.type('清仓款一律3折');
  await meeting.press('Enter');
  await meeting.press('Tab');
  await meeting.type('周五前 主图5张 @fx');
  await meeting.press('Enter');
  const action = await meeting.line('主图5张');
  await expect(action.getByRole('button', { name: '负责人：冯雪' })).toBeVisible();
  await expect(action.getByRole('link', { name: '待办' })).toBeVisible();

  await meeting.finalise();
  const refusal = page.getByRole('alert').filter({ hasText: '还没有定稿' });
  await expect(refusal).toContainText('“清仓款一律3折”');
  await meeting.pickOwner('清仓款一律3折', 'zhouqm', '周启明');
  const decision = await meeting.line('清仓款一律3折');
  await decision.getByRole('textbox').fill('清仓款一律3折 月底前');
  await decision.getByRole('textbox').press('Escape');
  await meeting.line('清仓款一律3折');
  await page.getByLabel(/主管私记/).fill('考虑给冯雪调薪');

  await tasks.open();
  await expect(tasks.row('主图5张')).toContainText('周例会');
  await tasks.press('主图5张', 'd');
  await expect(tasks.row('主图5张')).toContainText('待验收');
  await tasks.press('主图5张', 'a');
  await expect(tasks.row('主图5张')).toBeHidden();
  await tasks.show('已结束');
  await expect(tasks.row('主图5张')).toContainText('完成');

  await meeting.openList();
  await meeting.openMeeting('周例会');
  await meeting.finalise();
  await expect(page.getByRole('button', { name: '重新打开' })).toBeVisible();
  const path = info.outputPath('minutes.docx');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, path);
  await meeting.exportAs(/Word/);
  await expect(page.getByText('已导出 minutes.docx')).toBeVisible();
  const minutes = await readWord(path);
  for (const words of ['周例会', '清仓款一律3折', '主图5张', '冯雪']) {
    expect(minutes).toContain(words);
  }
  expect(minutes).not.toContain('调薪');

  for (const act of ['会议定稿', '验收任务', '交付任务']) {
    await page.keyboard.press('Control+z');
    await expect(page.getByText(`已撤销：${act}`)).toBeVisible();
  }
  await expect(page.getByRole('button', { name: '定稿', exact: true })).toBeVisible();
  await tasks.open();
  await expect(tasks.row('主图5张')).toContainText('待办');
});

test('a line being typed when the app is killed is there again, but for the last moment', async ({
  page,
  restart,
}) => {
  const meeting = new MeetingPage(page);
  await new WelcomePage(page).create('一队', '空白');
  await meeting.openList();
  await meeting.create('周例会');
  await meeting.begin('待办');
  await meeting.type('写完的一行');
  await meeting.press('Enter');
  const typedAt: number[] = [];
  const words = '这一行还没有写完程序就被强行结束了但是前面写的一个字也不能少这是和用户说好的';
  for (const character of words) {
    await page.keyboard.insertText(character);
    typedAt.push(Date.now());
  }
  // Typing goes on for longer than the promise speaks of, without a pause.
  while (Date.now() - (typedAt[0] ?? 0) < 2 * lossLimit) {
    await page.keyboard.insertText('。');
    typedAt.push(Date.now());
  }
  let killedAt = 0;
  const again = await restart((app) => {
    killedAt = Date.now();
    return killApp(app);
  });
  const promised = typedAt.filter((at) => at <= killedAt - lossLimit).length;
  expect(promised).toBeGreaterThan(0);

  const restored = new MeetingPage(again);
  await expect(again.getByRole('navigation', { name: '主导航' })).toBeVisible();
  await restored.openList();
  await restored.openMeeting('周例会');
  await expect(restored.words('待办')).toHaveCount(2);
  const [kept, half = ''] = (await restored.texts()).slice(-2);
  expect(kept).toBe('写完的一行');
  expect(words.concat('。'.repeat(typedAt.length))).toContain(half);
  expect([...half].length).toBeGreaterThanOrEqual(promised);
});

test('the Enter that picks a candidate of the input method does not end the line', async ({
  page,
}) => {
  const meeting = new MeetingPage(page);
  await new WelcomePage(page).create('一队', '空白');
  await meeting.openList();
  await meeting.create('其他会议');
  await meeting.begin('决议');
  await meeting.type('qingcang');
  const line = meeting.words('决议');
  await line.dispatchEvent('keydown', { key: 'Enter', isComposing: true });
  await expect(line).toHaveCount(1);
  await meeting.press('Enter');
  await expect(line).toHaveCount(2);
});
