/** The user's own Word template. */
export const templates = {
  notWord:
    '这不是 Word 文档（.docx），没有换模板，原来的还在用。请在 Word 或 WPS 里另存为 .docx 再选。',
  active: '这个模板里有宏、控件或嵌入的对象，没有采用，原来的还在用。请去掉它们再选。',
  tooLarge: '这个模板太大，没有采用，原来的还在用。请把图片压缩一下再选。',
  noPlaceholders:
    '这个模板里没有找到能填的占位符，没有采用，原来的还在用。请先写上 ｛｛周次｝｝、｛｛亮点｝｝ 这样的占位符，每边两个大括号。',
  open: 'Word 模板…',
  title: 'Word 模板',
  boss: '老板版的模板',
  weekly: '团队版的模板',
  none: '现在用掌团自己的样式。选一个你们公司的 .docx，里面写上占位符，导出时就按它的样子来。',
  choose: '选一个 .docx',
  replace: '换一个',
  remove: '移除',
  download: '下载',
  added: '{{name}}，{{day}} 添加',
  known: '会填的占位符',
  unknown: '不认识的，会原样留下',
  missing: '模板里没有的',
  all: '可用的占位符',
  copied: '占位符已复制',
  set: '已换成 {{name}}',
  removed: '已改回掌团自己的样式',
  hint: '指标表、亮点、风险、需要支持、下周重点单独占一行时会变成表格和列表，字体跟着占位符走；其余的写在句子里也行。点一下就复制。',
  unreadable: '读不出这个文件，没有换模板。请再选一次。',
};
