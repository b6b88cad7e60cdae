/** What the history calls each act: the procedure's name with `_` for the dot. */
export const acts = {
  change: '修改',
  workspace_rename: '改团队名称',
  workspace_setMe: '设置“我是谁”',
  workspace_setDueRule: '改周报截止时间',
};
