export const keeping = {
  title: '承诺兑现',
  rate: '兑现率',
  formula:
    '兑现率 = 完成 {{done}} ÷（完成 {{done}} + 部分 {{partial}} + 顺延 {{slipped}}）= {{rate}}；取消 {{cancelled}} 项不计，每项只算最近一次',
  rule: '完成 ÷（完成 + 部分 + 顺延），取消不计；每项只算这几周里最近一次',
  together: '合计',
  span: '看几周',
  upTo: '到这周的 {{count}} 周',
  lastWeeks: '近 {{count}} 周',
  grouping: '按什么看',
  by: { person: '人员', unit: '部门', post: '岗位', duty: '职责' },
  none: { person: '没有负责人', unit: '没有部门', post: '没有岗位', duty: '没有归到职责' },
  empty:
    '这几周还没有说清结果的计划。收下一周的周报时，在“上周承诺”里逐条确认完成、部分、顺延或取消，这里就有兑现率。',
};
