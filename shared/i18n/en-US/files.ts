import type { files as source } from '#shared/i18n/zh-CN/files.ts';

export const files: typeof source = {
  diskFull:
    'The disk is full (about {{megabytes}} MB more is needed), so the file was not written; the old file and your data are untouched. Free some space or choose another place.',
  noPermission:
    'You may not write there, so the file was not written; the old file is untouched. Choose another folder, such as the desktop.',
  readOnly:
    'That place is read-only, so the file was not written; nothing there changed. Choose a folder you can write to.',
  folderMissing:
    'The folder is gone or its disk is not connected; nothing was written. Choose another place.',
  inUse:
    'Another program, such as Word or WPS, has this file open, so it was not replaced. Close it there or choose another name.',
  nameTooLong: 'The file name is too long, so the file was not written. Choose a shorter one.',
  insideData:
    'That place is inside the data folder of Crewbook, so nothing was written. Choose another folder.',
  isFolder:
    'A folder already has this name, so the file was not written; the folder is untouched. Choose another name.',
  diskTrouble:
    'The disk reported an error, so the file was not written; the old file is untouched. Check the disk or choose another place.',
  checkFailed:
    'The written file did not pass its check and was thrown away; the old file and your data are untouched. Export again, or choose another format.',
  wrongContent:
    'This content cannot be exported in that format; nothing was written. Choose another format.',
  pictureTooLarge:
    'This is too long for one picture; nothing was written. Export a PDF or a smaller part.',
  cannotPrint:
    'PDF and pictures cannot be made here; nothing was written. Export from Crewbook itself, or choose Word or Excel.',
  printFailed:
    'Laying out the pages failed, so the file was not written; your data is unchanged. Try again or choose another format.',
  tooSlow:
    'The export took more than {{seconds}} seconds and was stopped; the old file is untouched. Export a smaller part.',
  tooMuchMemory:
    'The export needed too much memory and was stopped; the old file is untouched. Export a smaller part.',
  stopped:
    'The export stopped unexpectedly; the old file and your data are untouched. Export again.',
  cellsCut:
    '{{count}} cells hold more text than Excel allows; their ends are cut and marked with …, the rest is complete.',
  damaged:
    'This file is damaged or no regular Word or Excel file; it was not read, other files are not affected. Open it in Word or WPS, save it anew and drop it again.',
  tooLarge:
    'This file is too large or hides an unusual amount inside; reading stopped and nothing was changed. Keep only the pages you need and try again.',
  encrypted:
    'This file has a password and was not read. Remove the password in Word or WPS and drop it again.',
  oldOffice:
    'This is an old format (.doc, .xls) or has a password; it was not read. Save it as .docx or .xlsx and drop it again.',
  notATable:
    'There is no table in this file; it was not read and nothing was changed. Readable are Excel (.xlsx) and CSV; save an .xls made of a web page as .xlsx first.',
  tooManyRows:
    'The table has more than {{limit}} rows; reading stopped and nothing was changed. Keep only the list itself, or import it in parts.',
  tooManyReportRows:
    'This table has more than {{limit}} rows, which is no weekly report; reading stopped and nothing was changed. Save a copy with only the report pages and drop that.',
  tooManyColumns:
    'The table has more than {{limit}} columns, which is no list; it was not read and nothing was changed. Check the file, or copy and paste only the columns you need.',
  unclosedQuote:
    'A quote in row {{row}} is never closed, so the rest cannot be told apart; it was not read and nothing was changed. Open the file in Excel, save it anew and try again.',
  notAnOutline:
    'There is no mind map or outline in this, so it was not read and nothing was changed. Readable are Markdown (.md), OPML, FreeMind (.mm) and text that is indented by level; please export XMind and MindManager files as OPML or Markdown first.',
  outlineBroken:
    'This mind map is incomplete or holds something that does not belong in one, so it was not read and nothing was changed. Please open it in the program that made it and export it again.',
  outlineTooDeep:
    'This outline has more than {{limit}} levels, which is no division of work, so it was not read and nothing was changed. Please check the file, or paste only the part you need.',
  outlineTooLong:
    'This outline has more than {{limit}} lines; reading was stopped and nothing was changed. Please keep only the part with posts and duties, or import it in several files.',
  unknownKind:
    'This kind of file is not known and was not read. Readable are .docx, .xlsx, .txt and .md.',
  readerStopped:
    'Reading this file stopped unexpectedly; nothing was changed. Try again, or open the file and copy its text.',
  steps: {
    prepare: 'Laying out',
    print: 'Making the pages',
    write: 'Writing the file',
    check: 'Checking the file',
  },
  export: 'Export',
  choosing: 'Choose where to save',
  titled: '{{title}} {{format}}',
  format_docx: 'Word document',
  format_xlsx: 'Excel workbook',
  format_pptx: 'PowerPoint slides',
  format_pdf: 'PDF',
  format_md: 'Markdown',
  format_txt: 'Chat text',
  format_png: 'Long picture',
  format_csv: 'CSV table',
  format_svg: 'SVG drawing',
  format_opml: 'OPML outline',
  format_mm: 'FreeMind map',
  cancelled: 'The export was cancelled; no file is left and earlier ones are untouched.',
  exported: 'Exported {{name}}',
  setExported: 'The set is ready, {{count}} files: {{name}}',
  openFolder: 'Open folder',
  open: 'Open file',
  reveal: 'Show in folder',
  unknownFile:
    'This file was not exported in this session and was not opened. Look in the folder you saved it to.',
  cannotOpen: 'The file is written, but no program could open it. Use Show in folder to find it.',
};
