export const demo = {
  notEmpty: '工作区里已经有人员，没有放入示例，什么都没有改动。请新建一个工作区来看示例。',
  removed: '已清空示例，共 {{count}} 条记录',
  removeText: '先自动备份一份，再清掉示例；你自己加的内容都留着。之后可以撤销，也可以从备份恢复。',
  keptTitle: '这些示例还留着',
  keptText: '你自己的内容用到了它们，所以没有清掉：',
};
