import { readFile } from 'node:fs/promises';
import { expect, test } from '../fixtures.ts';
import { callStore } from '../pages/callStore.ts';
import { findViolations } from '../pages/findViolations.ts';
import { writeMessyRoster } from '../pages/messyRoster.ts';
import { PeoplePage } from '../pages/PeoplePage.ts';
import { RosterImportPage } from '../pages/RosterImportPage.ts';
import { WelcomePage } from '../pages/WelcomePage.ts';

const fileName = '2026员工花名册.csv';

test('a messy roster of 300 is mended on screen, taken in and taken back in one click', async ({
  app,
  page,
}, info) => {
  const { bytes, first, twice } = writeMessyRoster();
  const people = new PeoplePage(page);
  const roster = new RosterImportPage(page);
  await new WelcomePage(page).create('禾木家居', '示例团队');
  await people.open();
  const before = (await callStore(page, 'people.list', {})).value;
  await roster.open();

  await test.step('the file is understood as it is', async () => {
    await roster.give(fileName, bytes);
    await expect(page.getByText('GBK 编码')).toBeVisible();
    await expect(roster.group('不能导入', 2)).toBeVisible();
    await expect(roster.column('姓 名')).toHaveValue('name');
    await expect(roster.column('身份证号码')).toHaveValue('idNumber');
    await page.getByRole('button', { name: '跳过了 5 行' }).click();
    await expect(page.getByText('第 304 行：合计：300 人')).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('a look at the roster meanwhile loses nothing', async () => {
    await page.getByRole('link', { name: '回到花名册' }).click();
    await roster.open();
    await expect(roster.group('不能导入', 2)).toBeVisible();
  });

  await test.step('two refused rows are mended by the keyboard alone', async () => {
    await expect(page.getByText('“2024-02-30”这一天不存在。请核对后改正。')).toBeVisible();
    await page.screenshot({ path: info.outputPath('refused.png') });
    expect(await findViolations(page, 'all')).toEqual([]);
    await page.getByRole('button', { name: /^不导入第 15 行/ }).click();
    await expect(roster.group('不导入', 1)).toBeVisible();
    await page.keyboard.press('ControlOrMeta+Z');
    await expect(roster.group('不能导入', 2)).toBeVisible();
    await roster.cell(15, '入职日期').fill('2024-02-29');
    await page.keyboard.press('Enter');
    await expect(roster.cell(153, '用工类型')).toBeFocused();
    await expect(roster.group('不能导入', 1)).toBeVisible();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('兼职');
    await page.keyboard.press('Enter');
    await expect(roster.group('不能导入', 0)).toBeVisible();
  });

  await test.step('every row says what it does', async () => {
    await roster.chooseGroup(/^新增 300$/);
    await expect(roster.row('新增', first.name).first()).toContainText('入职日期 2020-01-01');
    await expect(roster.row('新增', first.name).first()).not.toContainText(first.idNumber);
  });

  await test.step('all of it becomes people, in one act with a backup from before', async () => {
    await roster.importButton(300).click();
    await expect(page.getByText(`已导入 ${fileName}：新增 300 人，改动 0 人`)).toBeVisible();
    await expect(page.getByRole('heading', { name: '花名册', exact: true })).toBeVisible();
    await people.search(twice);
    await expect(people.row(twice)).toHaveCount(2);
    await people.search(first.name);
    await people.openPerson(first.name);
    await people.showFields();
    await people.drawer.getByRole('button', { name: /^显示身份证号/ }).click();
    await expect(people.drawer.getByLabel('身份证号', { exact: true })).toHaveValue(first.idNumber);
    await people.drawer.getByRole('button', { name: /^显示手机/ }).click();
    await expect(people.drawer.getByLabel('手机', { exact: true })).toHaveValue(first.phone);
    await people.closeDrawer();
    await page.getByRole('button', { name: '列', exact: true }).click();
    await page.getByRole('checkbox', { name: '身份证号' }).check();
    await page.keyboard.press('Escape');
    const shown = `${first.idNumber.slice(0, 3)}**********${first.idNumber.slice(-4)}`;
    await expect(people.row(first.name).getByText(shown)).toBeVisible();
    const { value } = await callStore(page, 'workspace.listBackups', {});
    expect(value).toMatchObject([{ reason: 'import', people: 26 }]);
  });

  await test.step('the roster leaves as a table without telephone numbers, and changes nothing when it returns', async () => {
    const exportAs = async (item: string, name: string) => {
      const path = info.outputPath(name);
      await app.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = async () => ({ canceled: false, filePath });
      }, path);
      await page.getByRole('button', { name: '导出' }).click();
      await page.getByRole('menuitem', { name: item, exact: true }).click();
      await expect(page.getByText(`已导出 ${name}`)).toBeVisible();
      return readFile(path);
    };
    for (const [item, name] of [
      ['CSV 表格 .csv', 'masked.csv'],
      ['含生日和备注的 CSV 表格 .csv', 'roster.csv'],
    ] as const) {
      const written = await exportAs(item, name);
      expect(String(written)).not.toContain(first.idNumber);
      await roster.open();
      await roster.give(name, written);
      await expect(roster.group('没变化', 326)).toBeVisible();
      await page.getByRole('button', { name: '换一份' }).click();
      await people.open();
    }
  });

  await test.step('one click takes it back, and the table is as before', async () => {
    await roster.open();
    await roster.undoEarlier(fileName);
    await expect(page.getByText(`已撤销导入 ${fileName}`)).toBeVisible();
    await expect(page.getByRole('region', { name: '以前的导入' })).toBeHidden();
    expect((await callStore(page, 'people.list', {})).value).toEqual(before);
  });
});

test('a table copied from Excel asks which of two people it means, and broken files say what is wrong', async ({
  page,
}, info) => {
  const roster = new RosterImportPage(page);
  await new WelcomePage(page).create('禾木家居', '空白');
  for (const level of ['P1', 'P2']) {
    await callStore(page, 'people.create', { name: '张伟', level, joinedOn: '2024-01-01' });
  }
  await new PeoplePage(page).open();
  await roster.open();
  await roster.give('花名册.xlsx', Buffer.from('PK\u0003\u0004nothing of a workbook'));
  await expect(page.getByRole('alert')).toContainText('花名册.xlsx');
  await roster.give('名单.csv', Buffer.from('姓名,备注\n"林浩,没有结尾的引号\n'));
  await expect(page.getByRole('alert')).toContainText('有一个引号没有配对');

  await roster.paste('姓名\t星级\n张伟\tP5\n王芳\tP1\n');
  await roster.column('星级').selectOption({ label: '职级' });
  await roster.chooseGroup(/^不能导入 1$/);
  await page.getByRole('button', { name: '是 张伟（2024-01-01）' }).last().click();
  await expect(roster.group('不能导入', 0)).toBeVisible();
  await roster.chooseGroup(/^有变化 1$/);
  await expect(roster.row('有变化', '张伟')).toContainText('职级 P2 → P5');
  await roster.chooseGroup(/^新增 1$/);
  await page.getByRole('button', { name: '不导入第 3 行 王芳' }).click();
  await roster.importButton(1).click();
  await expect(page.getByText('已导入 粘贴的表格：新增 0 人，改动 1 人')).toBeVisible();

  const { value } = await callStore(page, 'people.list', {});
  const changed = (value as { id: string; level: string }[]).find(({ level }) => level === 'P5');
  await callStore(page, 'people.addAlias', { personId: changed?.id, alias: '大伟' });
  await roster.open();
  const earlier = page.getByRole('region', { name: '以前的导入' });
  await expect(earlier).toContainText(/这次导入不能再撤销：.* 的“记住别名”用到了它的内容/);
  await expect(earlier.getByRole('button')).toHaveCount(0);
  await page.screenshot({ path: info.outputPath('earlier.png') });
  expect(await findViolations(page, 'all')).toEqual([]);
  await roster.paste(
    [
      '姓名\t部门\t岗位\t直属上级',
      ...['王芳\t客服部\t客服主管\t', '王芳\t设计部\t设计主管\t', '李敏\t客服部\t客服\t王芳'],
    ].join('\n'),
  );
  await page.getByRole('button', { name: '新的一位' }).first().click();
  await expect(roster.row('不能导入', '李敏')).toContainText('有几位都叫“王芳”');
  await page.screenshot({ path: info.outputPath('superior.png') });
  expect(await findViolations(page, 'all')).toEqual([]);
  await page.getByRole('button', { name: '汇报给第 3 行 王芳（设计部 设计主管）' }).click();
  await expect(roster.group('不能导入', 0)).toBeVisible();
  await roster.chooseGroup(/^新增 3$/);
  await expect(roster.row('新增', '李敏')).toContainText('直属上级 王芳 设计部 设计主管');
  await roster.importButton(3).click();
  await expect(page.getByText('已导入 粘贴的表格：新增 3 人，改动 0 人')).toBeVisible();
  await roster.open();
  await roster.paste('姓名\t星级\n王芳\tP1\n');
  await expect(roster.column('星级')).toHaveValue('level');
});
