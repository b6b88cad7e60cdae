import {
  type BrowserWindow,
  type ContextMenuParams,
  Menu,
  type MenuItemConstructorOptions,
  nativeTheme,
} from 'electron';
import type { Theme } from '#shared/features/workspace/workspaceModel.ts';
import { loadTranslate } from './loadTranslate.ts';

export function applyTheme(theme: Theme): void {
  nativeTheme.themeSource = theme;
}

/** Before `ready`: Electron would else build a menu of its own that nobody sees. */
export function leaveOutDefaultMenu(): void {
  Menu.setApplicationMenu(null);
}

/**
 * Keys the system expects. Undo is left to the page, which knows whether the focus is in a text;
 * zoom and editing come from Electron's own roles, which speak English unless told otherwise.
 */
export async function installMenu(): Promise<void> {
  const t = await loadTranslate();
  const edit: MenuItemConstructorOptions[] = [
    { role: 'cut', label: t('common.cut') },
    { role: 'copy', label: t('common.copy') },
    { role: 'paste', label: t('common.paste') },
    { role: 'selectAll', label: t('common.selectAll') },
  ];
  const view: MenuItemConstructorOptions[] = [
    { role: 'resetZoom', label: t('menu.resetZoom') },
    { role: 'zoomIn', label: t('menu.zoomIn') },
    { role: 'zoomIn', accelerator: 'CommandOrControl+=', visible: false },
    { role: 'zoomOut', label: t('menu.zoomOut') },
    { role: 'togglefullscreen', label: t('menu.fullScreen') },
  ];
  const appMenu: MenuItemConstructorOptions[] =
    process.platform === 'darwin' ? [{ role: 'appMenu' }] : [];
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...appMenu,
      { label: t('menu.edit'), submenu: edit },
      { label: t('menu.view'), submenu: view },
    ]),
  );
}

async function showContextMenu(window: BrowserWindow, params: ContextMenuParams): Promise<void> {
  const { isEditable, selectionText, editFlags } = params;
  if (!isEditable && selectionText.trim() === '') return;
  const t = await loadTranslate();
  const items: MenuItemConstructorOptions[] = [
    { role: 'copy', label: t('common.copy'), enabled: editFlags.canCopy },
  ];
  if (isEditable) {
    items.unshift({ role: 'cut', label: t('common.cut'), enabled: editFlags.canCut });
    items.push(
      { role: 'paste', label: t('common.paste'), enabled: editFlags.canPaste },
      { type: 'separator' },
      { role: 'selectAll', label: t('common.selectAll') },
    );
  }
  Menu.buildFromTemplate(items).popup({ window });
}

/** Cut, copy and paste on right-click in every text field, copy on selected text elsewhere. */
export function installContextMenu(window: BrowserWindow): void {
  window.webContents.on('context-menu', (_event, params) => void showContextMenu(window, params));
}
