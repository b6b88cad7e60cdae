import { type BrowserWindow, Menu, type MenuItemConstructorOptions, nativeTheme } from 'electron';
import type { Theme } from '#shared/features/workspace/workspaceModel.ts';
import { createTranslate } from '#shared/i18n/translate.ts';
import { readStoredSettings } from './settings.ts';

export function applyTheme(theme: Theme): void {
  nativeTheme.themeSource = theme;
}

/**
 * Keys the system expects. Undo is left to the page, which knows whether the focus is in a text;
 * zoom and editing come from Electron's own roles.
 */
export function installMenu(): void {
  const edit: MenuItemConstructorOptions[] = [
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'selectAll' },
  ];
  const view: MenuItemConstructorOptions[] = [
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomIn', accelerator: 'CommandOrControl+=', visible: false },
    { role: 'zoomOut' },
    { role: 'togglefullscreen' },
  ];
  const appMenu: MenuItemConstructorOptions[] =
    process.platform === 'darwin' ? [{ role: 'appMenu' }] : [];
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...appMenu,
      { label: 'Edit', submenu: edit },
      { label: 'View', submenu: view },
    ]),
  );
}

/** Cut, copy and paste on right-click in every text field, copy on selected text elsewhere. */
export function installContextMenu(window: BrowserWindow): void {
  window.webContents.on('context-menu', (_event, { isEditable, selectionText, editFlags }) => {
    if (!isEditable && selectionText.trim() === '') return;
    const translate = createTranslate(readStoredSettings().language);
    const items: MenuItemConstructorOptions[] = [
      { role: 'copy', label: translate('common.copy'), enabled: editFlags.canCopy },
    ];
    if (isEditable) {
      items.unshift({ role: 'cut', label: translate('common.cut'), enabled: editFlags.canCut });
      items.push(
        { role: 'paste', label: translate('common.paste'), enabled: editFlags.canPaste },
        { type: 'separator' },
        { role: 'selectAll', label: translate('common.selectAll') },
      );
    }
    Menu.buildFromTemplate(items).popup({ window });
  });
}
