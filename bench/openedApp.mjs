import { join } from 'node:path';
import { _electron } from '@playwright/test';
import { inProject } from '../scripts/lib/project.mjs';
import { fillDataFolder } from './dataFolder.mjs';

/**
 * Opens the app on a copy of a workspace, as after a day of work, and ends it after `use`.
 * @template Result
 * @param {{folder: string, workspace: string}} where the app's data folder is made in `folder`
 * @param {(opened: {app: import('@playwright/test').ElectronApplication, page: import('@playwright/test').Page}) => Promise<Result>} use
 */
export async function withOpenedApp({ folder, workspace }, use) {
  const dataFolder = join(folder, 'app');
  fillDataFolder(dataFolder, workspace);
  const app = await _electron.launch({
    args: [inProject(), `--user-data-dir=${dataFolder}`],
    cwd: inProject(),
    chromiumSandbox: true,
  });
  try {
    const page = await app.firstWindow();
    await page.getByRole('navigation').waitFor();
    return await use({ app, page });
  } finally {
    await app.close();
  }
}
