export const shell = {
  navigation: '主导航',
  toggleNavigation: '收起或展开导航',
  groupReports: '周报',
  groupOrganisation: '组织',
  groupWork: '工作',
  settings: '设置',
  help: '帮助',
  helpFirstSteps:
    '第一步：在“收周报”里粘贴微信群里的周报；第二步：核对后保存；第三步：在“汇总与上报”里导出。',
  lastBackup: '已备份 {{moment}}',
  noBackupYet: '还没有备份',
  backupFailing: '备份没有成功',
  errorTitle: '这一页出了点问题',
  errorContinue: '继续使用',
  nothingFound: '没有找到',
  palettePlaceholder: '找页面、人员、操作',
};
