export const history = {
  changedSince:
    '之后又有别的修改动过同样的内容，这一步不能单独撤销，数据没有变化。请先撤销后面的修改。',
  cannotUndo: '这一步不能撤销，数据没有变化。',
  alreadyUndone: '这一步已经撤销过了。',
  undone: '已撤销：{{act}}',
  redone: '已重做：{{act}}',
  nothingToUndo: '没有可以撤销的操作',
  nothingToRedo: '没有可以重做的操作',
};
