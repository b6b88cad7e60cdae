export const files = {
  diskFull:
    '磁盘空间不够（还需要约 {{megabytes}} MB），文件没有写成，原来的文件和已保存的数据都没动。请腾出空间或换个位置再导出。',
  noPermission:
    '没有权限写到这个位置，文件没有写成，原来的文件没动。请换个文件夹，比如桌面，再导出一次。',
  readOnly: '这个位置是只读的，文件没有写成，原来的内容没动。请换个能写入的文件夹再导出。',
  folderMissing:
    '找不到要保存的文件夹，可能被移走了或者磁盘没插好，什么都没有写。请重新选一个位置。',
  inUse: '这个文件正被别的程序打开（比如 Word 或 WPS），没有覆盖它。请先关掉那边，或换个文件名。',
  nameTooLong: '文件名太长，文件没有写成。请改短一点再导出。',
  insideData: '这个位置在掌团自己的数据文件夹里，什么都没有写。请换一个文件夹。',
  isFolder: '这个名字已经是一个文件夹，文件没有写成，文件夹没动。请换个文件名。',
  diskTrouble: '写文件时磁盘出错，文件没有写成，原来的文件没动。请检查磁盘或换个位置再导出。',
  checkFailed:
    '写出的文件核对没有通过，已经丢弃，原来的文件没动，数据也没变。请再导出一次；还不行请换一种格式。',
  wrongContent: '这份内容不能导出成这种格式，什么都没有写。请换一种格式。',
  pictureTooLarge: '内容太长，做不成一张图，什么都没有写。请导出 PDF，或者缩小范围再试。',
  cannotPrint: '这里不能生成 PDF 和图片，什么都没有写。请打开掌团再导出，或换成 Word、Excel。',
  printFailed: '排版打印时出了问题，文件没有写成，数据没有变化。请再试一次，或换一种格式。',
  tooSlow: '导出超过 {{seconds}} 秒还没完成，已经停下，原来的文件没动。请缩小范围再试。',
  tooMuchMemory: '导出的内容太大，占用内存过多，已经停下，原来的文件没动。请缩小范围再试。',
  stopped: '导出中途意外停止，原来的文件没动，数据没有变化。请再导出一次。',
  cellsCut: '有 {{count}} 个单元格的文字超过 Excel 的上限，末尾已截断并以 … 标出，其余完整。',
  damaged:
    '这个文件坏了，或者不是正常保存的 Word、Excel 文件，没有读它，别的文件不受影响。请用 Word 或 WPS 打开后另存一份再拖进来。',
  tooLarge:
    '这个文件太大，或者里面藏着异常多的内容，已经停止读取，什么都没有改。请只留需要的那几页再试。',
  encrypted: '这个文件设了密码，没有读。请在 Word 或 WPS 里去掉密码再拖进来。',
  oldOffice: '这是老格式（.doc、.xls）或带密码的文件，没有读。请另存为 .docx 或 .xlsx 再拖进来。',
  notATable:
    '这个文件里没有表格，没有读它，什么都没有改。能读的有 Excel（.xlsx）和 CSV；网页格式的 .xls 请用 Excel 或 WPS 另存为 .xlsx 再来。',
  tooManyRows:
    '表格超过 {{limit}} 行，已经停止读取，什么都没有改。请只留名单那几页，或分几次导入。',
  tooManyReportRows:
    '这个表格超过 {{limit}} 行，不像周报，已经停止读取，什么都没有改。请只留周报那几页另存一份，再拖进来。',
  tooManyColumns:
    '表格超过 {{limit}} 列，不像一份名单，没有读，什么都没有改。请检查文件，或只复制需要的列粘贴过来。',
  unclosedQuote:
    '第 {{row}} 行有一个引号没有配对，后面的内容分不清，没有读，什么都没有改。请用 Excel 打开后另存一份再来。',
  notAnOutline:
    '这里面没有脑图或大纲，没有读它，什么都没有改。能读的有 Markdown（.md）、OPML、FreeMind（.mm）和按缩进分级的文字；XMind、MindManager 的文件请先导出成 OPML 或 Markdown。',
  outlineBroken:
    '这个脑图文件不完整，或者里面有不该出现的内容，没有读它，什么都没有改。请用原来的软件打开，重新导出一份再来。',
  outlineTooDeep:
    '这个大纲超过 {{limit}} 级，不像一份分工，没有读它，什么都没有改。请检查文件，或只复制需要的部分粘贴过来。',
  outlineTooLong:
    '这个大纲超过 {{limit}} 条，已经停止读取，什么都没有改。请只留岗位分工那一部分，或分几次导入。',
  unknownKind: '认不出这种文件，没有读。能读的有 .docx、.xlsx、.txt、.md。',
  readerStopped: '读这个文件时意外停止，什么都没有改。请再试一次；还不行就打开文件把文字复制过来。',
  steps: {
    prepare: '正在排版',
    print: '正在生成页面',
    write: '正在写文件',
    check: '正在核对文件',
  },
  export: '导出',
  choosing: '请选择保存位置',
  titled: '{{title}} {{format}}',
  format_docx: 'Word 文档',
  format_xlsx: 'Excel 表格',
  format_pptx: 'PPT 幻灯片',
  format_pdf: 'PDF',
  format_md: 'Markdown',
  format_txt: '微信文字',
  format_png: '长图',
  format_csv: 'CSV 表格',
  format_svg: 'SVG 矢量图',
  format_opml: 'OPML 大纲',
  format_mm: 'FreeMind 脑图',
  cancelled: '导出已取消，没有留下文件，原来的文件没动。',
  exported: '已导出 {{name}}',
  setExported: '上报包已写好，共 {{count}} 个文件：{{name}}',
  openFolder: '打开文件夹',
  open: '打开文件',
  reveal: '打开所在文件夹',
  unknownFile: '这个文件不是这次导出的，没有打开。请到保存的文件夹里找。',
  cannotOpen: '文件已经写好，但是没有程序能打开它。请用“打开所在文件夹”找到它。',
};
