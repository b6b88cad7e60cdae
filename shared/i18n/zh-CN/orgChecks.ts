/** 组织体检：要留意的地方。 */
export const orgChecks = {
  found: '{{count}} 处要留意',
  limit: '直接下属超过多少个时提醒',
  limitSaved: '管理幅度提醒已改',
  none: '没有要留意的地方',
  span: '{{name}} 直接带 {{reports}} 个编制，超过 {{limit}} 个，难以照顾周全；可以在中间设主管或调整汇报线。',
  noHead: '{{unit}} 没有负责人；可以指定负责人岗位、安排人，或先让人代理。',
  acting: '{{unit}} 的负责人空缺，现由 {{name}} 代理。',
  missingClass: '团队缺少{{class}}：没有这一类岗位。',
  vacantClass: '团队缺少{{class}}：有 {{seats}} 个编制，但没有人在岗。',
  class_planning: '策划',
  class_content: '内容创作者',
  class_channel: '渠道推广',
};
