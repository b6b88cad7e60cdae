export const people = {
  leftBeforeJoined:
    '{{name}} 的最后工作日（{{left}}）早于入职日期（{{joined}}），还没有保存。请检查这两个日期。',
  aliasTaken: '“{{alias}}”已经是 {{owner}} 的名字或别名，没有保存。请换一个，免得周报认错人。',
  usedByAssignments:
    '{{name}} 有 {{count}} 条任职记录，不能删除，数据没有变化。离职请填写最后工作日；录错了请先撤销任职。',
  usedByReports:
    '{{name}} 有 {{count}} 份周报或免交记录，不能删除，数据没有变化。离职请填写最后工作日。',
  usedByCommitments:
    '{{name}} 还关联着 {{count}} 条任务记录，不能删除，数据没有变化。请先把任务转给别人，离职请填写最后工作日。',
  usedByMeetings:
    '{{name}} 还出现在 {{count}} 处会议记录里，不能删除，数据没有变化。离职请填写最后工作日。',
  usedAsMe: '{{name}} 就是设置里的“我”，不能删除，数据没有变化。请先在设置里换一个人。',
};
