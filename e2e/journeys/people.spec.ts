import { readFile } from 'node:fs/promises';
import { expect, test } from '../fixtures.ts';
import { ChartPage } from '../pages/ChartPage.ts';
import { callStore } from '../pages/callStore.ts';
import { closeNotices } from '../pages/closeNotices.ts';
import { PeoplePage } from '../pages/PeoplePage.ts';
import { dayAfter } from '../pages/pageDays.ts';
import { readWord } from '../pages/readOffice.ts';
import { WelcomePage } from '../pages/WelcomePage.ts';

test('a move in the future stands in the history, changes nothing today and is taken back', async ({
  page,
}) => {
  const people = new PeoplePage(page);
  await new WelcomePage(page).create('禾木家居', '示例团队');
  const soon = await dayAfter(page, 20);
  await people.open();
  await people.openPerson('赵阳');
  await expect(people.timeline).toHaveCount(1);
  await people.chooseAct('调岗');
  await people.pick('岗位', 'shouhou', /空缺 售后客服/);
  await people.drawer.getByLabel('生效日期').fill(soon);
  await people.drawer.getByLabel('说明').fill('支援售后');
  await people.drawer.getByRole('button', { name: '确定安排' }).click();
  const move = people.timeline.first();
  await expect(move).toContainText('调岗');
  await expect(move).toContainText('未来');
  await expect(move).toContainText('支援售后');
  await expect(people.drawer.getByText('客服部 · 售后客服').first()).toBeVisible();

  await people.chooseAct('晋升');
  await people.drawer.getByLabel('新职级').fill('P9');
  await people.drawer.getByRole('button', { name: '确定安排' }).click();
  await expect(people.timeline).toHaveCount(3);
  await people.timeline.filter({ hasText: '支援售后' }).getByRole('button').click();
  await expect(people.timeline).toHaveCount(2);
  await people.closeDrawer();
  await expect(people.row('赵阳')).toContainText('P9');
});

test('a person has a photo, which leaves with the chart, and their work beside their history', async ({
  app,
  page,
}, info) => {
  const people = new PeoplePage(page);
  const chart = new ChartPage(page);
  await new WelcomePage(page).create('禾木家居', '示例团队');
  await people.open();

  await test.step('a column of addresses says on hover what does not fit', async () => {
    const { value } = await callStore(page, 'people.list', {});
    const found = (value as { id: string; name: string }[]).find(({ name }) => name === '陈思远');
    const changes = { email: 'chen@operations.hemu-jiaju-company.com.cn' };
    await callStore(page, 'people.updateContact', { id: found?.id, changes });
    await page.getByRole('button', { name: '列', exact: true }).click();
    await page.getByRole('checkbox', { name: '邮箱' }).check();
    await page.keyboard.press('Escape');
    await expect(people.row('陈思远').getByTitle(/hemu-jiaju-company/)).toBeVisible();
  });

  await people.openPerson('陈思远');
  await people.showFields();
  const faces = page.locator('svg[data-detail] image');

  await test.step('a photo is chosen, taken away and brought back', async () => {
    const choose = (name: string, buffer: Buffer) =>
      page.locator('input[type=file]').setInputFiles({ name, mimeType: 'image/png', buffer });
    await choose('broken.png', Buffer.from('not a picture'));
    await expect(page.getByText('这个文件不是能看的图片')).toBeVisible();
    await choose('wide.png', await page.screenshot());
    const photo = people.drawer.getByRole('img', { name: '陈思远 的照片' });
    await expect(photo).toBeVisible();
    const size = await photo.evaluate((image: HTMLImageElement) =>
      image.decode().then(() => [image.naturalWidth, image.naturalHeight]),
    );
    expect(size).toEqual([256, 256]);
    await people.drawer.getByRole('button', { name: '删除照片' }).click();
    await expect(photo).toBeHidden();
    await page.getByRole('button', { name: '撤销' }).last().click();
    await expect(photo).toBeVisible();
    await people.closeDrawer();
  });

  await test.step('the chart shows it and takes it along', async () => {
    await chart.open();
    await expect(faces).toHaveCount(0);
    const display = page.getByRole('button', { name: '显示', exact: true });
    await display.click();
    await page.getByRole('checkbox', { name: '照片' }).check();
    await display.click();
    await chart.find('陈思远');
    await expect(faces).toHaveCount(1);
    await page.screenshot({ path: info.outputPath('faces.png') });
    const path = info.outputPath('chart.svg');
    await chart.exportAs(app, /\.svg$/, path);
    expect(await readFile(path, 'utf8')).toMatch(/<image [^>]*href="data:image\/jpeg;base64,/);
    const pdf = info.outputPath('chart.pdf');
    await chart.exportAs(app, /^PDF\s*\.pdf$/, pdf);
    expect((await readFile(pdf)).toString('latin1')).toMatch(/\/Subtype\s*\/Image\b/);
  });

  await test.step('pages to look at show what the chart shows once it is gone', async () => {
    const countSheets = () =>
      chart.drawer.getByRole('img', { name: /^第 \d 页/ }).evaluateAll((sheets) => {
        const withPhoto = sheets.filter((sheet) => sheet.outerHTML.includes('image%2Fjpeg'));
        return { all: sheets.length, withPhoto: withPhoto.length };
      });
    await chart.previewPages(/^PDF 分页/);
    await expect.poll(countSheets).toEqual({ all: 2, withPhoto: 1 });
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await expect(faces).toHaveCount(0);
    await chart.previewPages(/^PDF 分页/);
    await expect.poll(countSheets).toEqual({ all: 2, withPhoto: 0 });
    await page.keyboard.press('Escape');
  });

  await test.step('reports, tasks and meetings each lead on', async () => {
    await people.open();
    await people.openPerson('陈思远');
    await people.drawer.getByRole('tab', { name: '工作往来' }).click();
    const reports = people.drawer.getByRole('region', { name: '周报', exact: true });
    await reports
      .getByRole('listitem')
      .filter({ hasText: '已阅' })
      .getByRole('button')
      .first()
      .click();
    await expect(people.drawer.getByRole('heading', { name: /陈思远.*周/ })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(reports).toBeVisible();
    const meetings = people.drawer.getByRole('region', { name: '会议', exact: true });
    await expect(meetings.getByRole('listitem').filter({ hasText: '大促筹备会' })).toBeVisible();
    const tasks = people.drawer.getByRole('region', { name: '任务', exact: true });
    await tasks.getByRole('link', { name: '补齐各组上周未关闭待办的原因' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '任务' })).toBeVisible();
    await expect(page.getByRole('dialog')).toContainText('补齐各组上周未关闭待办的原因');
  });
});

test('somebody leaves: everything is handed over, stays so on another last day, is printed and comes back', async ({
  app,
  page,
}, info) => {
  const people = new PeoplePage(page);
  await new WelcomePage(page).create('禾木家居', '示例团队');
  await people.open();
  await people.openPerson('王芳');
  await people.chooseAct('离职');
  await expect(people.drawer.getByRole('heading', { name: '王芳 离职交接' })).toBeVisible();
  await people.pick('没指定的都交给', 'limin', /^李敏/);
  await expect(people.drawer.getByRole('status')).toContainText('0 项空着');
  await people.drawer.getByRole('button', { name: '办理离职' }).click();
  await expect(people.timeline.first()).toContainText('离职');

  const later = await dayAfter(page, 9);
  await people.showFields();
  const lastDay = people.drawer.getByLabel('最后工作日');
  await lastDay.fill(later);
  await lastDay.press('Enter');
  await people.showCareer();
  await expect(people.drawer.getByText(`最后工作日 ${later}`)).toBeVisible();
  await expect(people.timeline.first()).toContainText(later);

  const path = info.outputPath('handover.docx');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, path);
  await people.drawer.getByRole('button', { name: '交接清单' }).click();
  await page.getByRole('menuitem', { name: 'Word 文档' }).click();
  await expect(page.getByText('已导出 handover.docx')).toBeVisible();
  const words = await readWord(path);
  for (const text of ['离职交接清单', '王芳', '客服主管', '李敏']) expect(words).toContain(text);
  await closeNotices(page);

  await people.timeline.first().getByRole('button', { name: '撤销这次离职' }).click();
  await people.drawer.getByRole('button', { name: /^一起撤销/ }).click();
  await expect(people.timeline).toHaveCount(1);
  await expect(people.drawer.getByText('最后工作日 2')).toBeHidden();

  await people.showFields();
  const phone = people.drawer.getByLabel('手机', { exact: true });
  await phone.fill('13800001111');
  await phone.press('Enter');
  await people.drawer.getByRole('button', { name: '遮住手机' }).focus();
  await expect(phone).toHaveValue('13800001111');
  await phone.fill('13800002222');
  await phone.press('Enter');
  await people.drawer.getByRole('tab', { name: '资料' }).press('Control+z');
  await expect(phone).toHaveValue('13800001111');
  await people.drawer.getByRole('button', { name: '遮住手机' }).click();
  await expect(phone).toHaveValue('138****1111');
});
