import { previewStyles } from '#shared/documents/render/printStyles.ts';

let isInstalled = false;

/** Gives elements of this class the look of a printed page, by the printer's own style sheet. */
export const sheetClass = 'crewbook-sheet';

/** Installed as an object: the page's policy refuses style elements. */
export function installSheetStyles(): void {
  if (isInstalled) return;
  isInstalled = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(previewStyles(`.${sheetClass}`));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
