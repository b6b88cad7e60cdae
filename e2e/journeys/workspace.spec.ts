import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../fixtures.ts';
import { callStore } from '../pages/callStore.ts';
import { WelcomePage } from '../pages/WelcomePage.ts';
import { closeApp } from '../runningApp.ts';

function workspaceFile(dataFolder: string): string {
  const folder = join(dataFolder, 'workspaces');
  const [name] = readdirSync(folder).filter((file) => file.endsWith('.crewbook'));
  return join(folder, name ?? '');
}

test('a backup is made, restored, and the data it replaced is kept as a backup', async ({
  page,
}) => {
  await new WelcomePage(page).create('一队', '空白');
  await callStore(page, 'people.create', { name: '陈思远' });
  await page.getByRole('link', { name: '设置' }).click();
  await page.getByRole('button', { name: '备份一份' }).click();
  await expect(page.getByText('已备份，并重新打开核对过')).toBeVisible();
  await expect(page.getByText('1 人 · 0 份周报 · 0 项任务').first()).toBeVisible();
  await callStore(page, 'people.create', { name: '后来的人' });

  const manual = page.locator('div', { hasText: '手动' }).filter({ hasText: '1 人' }).last();
  await manual.getByRole('button', { name: '恢复这一份' }).click();
  await page.getByRole('button', { name: '恢复', exact: true }).click();
  await expect(page.getByText('恢复前')).toBeVisible();
  await expect(page.getByText('2 人 · 0 份周报 · 0 项任务')).toBeVisible();
  const people = await callStore(page, 'people.list', {});
  expect(people.value).toMatchObject([{ name: '陈思远' }]);
});

test('a broken workspace says what is wrong, is kept, and its backup brings the data back', async ({
  dataFolder,
  page,
  restart,
}) => {
  await new WelcomePage(page).create('一队', '空白');
  await callStore(page, 'people.create', { name: '陈思远' });
  expect((await callStore(page, 'workspace.backUpNow', {})).ok).toBe(true);

  const rescue = await restart(closeApp, () =>
    writeFileSync(workspaceFile(dataFolder), '这不是数据库'),
  );
  await expect(rescue.getByText('不是掌团的工作区')).toBeVisible();
  await rescue.getByRole('button', { name: '恢复这一份' }).first().click();
  await rescue.getByRole('button', { name: '恢复', exact: true }).click();
  await expect(rescue.getByRole('navigation', { name: '主导航' })).toBeVisible();
  const people = await callStore(rescue, 'people.list', {});
  expect(people.value).toMatchObject([{ name: '陈思远' }]);
  const kept = readdirSync(join(dataFolder, 'workspaces')).filter((name) => /damaged/.test(name));
  expect(kept).toHaveLength(1);
});

test('Ctrl+Z takes the last act back, Ctrl+Shift+Z does it again, and the notice undoes too', async ({
  page,
}) => {
  await new WelcomePage(page).create('一队', '空白');
  await page.getByRole('link', { name: '设置' }).click();
  const name = page.getByRole('textbox', { name: '团队名称' });
  await name.fill('二队');
  await name.press('Enter');
  await expect(page.getByText('团队名称已改')).toBeVisible();
  await page.getByRole('heading', { name: '设置' }).click();
  await page.keyboard.press('Control+z');
  await expect(name).toHaveValue('一队');
  await page.keyboard.press('Control+Shift+Z');
  await expect(name).toHaveValue('二队');
  await page.getByRole('button', { name: '撤销' }).first().click();
  await expect(name).toHaveValue('一队');
});
