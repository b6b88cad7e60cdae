export const orgChart = {
  vacant: '空缺',
  acting: '代',
  concurrent: '兼',
  external: '外',
  concurrentPost: '兼',
  joiner: '，',
  title: '{{workspace}} 组织架构图',
  subtitle: '截至 {{date}} · 在岗 {{people}} 人 · 编制 {{quota}} · 空缺 {{vacancies}}',
  date: '{{year}}年{{month}}月{{day}}日',
  legendVacant: '空缺岗位',
  legendActing: '代理',
  legendConcurrent: '兼岗',
  legendExternal: '外部人员',
  legendDotted: '虚线汇报',
  cycle:
    '有岗位的汇报线绕成了一圈：{{path}}，所以架构图画不出来，数据没有变化。请把其中一个岗位的上级改为圈外的岗位。',
};
