/** 流水账体检: remarks beside a line, seen by the manager alone. */
export const checks = {
  sameAsLastWeek: '和上周一字不差。可以问：这周多做了什么，结果变了多少？',
  planWithoutMeasure: '没有数量，也没有日期。可以写成：{{thing}}（几个／做到哪一步），周几前交什么',
  vague: '“{{verb}}”说不清做到什么。可以写成：{{better}}',
  howMuch: '{{thing}}做 __ 次／__ 个，__ 日前',
  fromTo: '{{thing}}从 __ 到 __，__ 日前看数',
  whatPart: '{{thing}}的哪一部分，交出什么，__ 日前',
  whichStep: '{{thing}}到哪一步，谁给结果，__ 日前',
  whatResult: '{{thing}}要得到什么结论，找谁，__ 日前',
  weeksWithoutProblem: '连续 {{count}} 份周报没提过一个问题，也没要过支持，值得问一句。',
  onlyForYou: '体检提示只有你看得到，不进任何导出',
  useWording: '复制改法',
  wordingCopied: '改法已复制，可以发给本人',
};
