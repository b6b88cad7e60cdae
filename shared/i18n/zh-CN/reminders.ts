/** Texts a manager pastes into the group chat, from kind to last call. */
export const reminders = {
  friendly:
    '{{names}}\n{{week}} 的周报还差你们 {{count}} 位，{{due}} 截止，辛苦抽空发一下。已交 {{submitted}}/{{total}}，谢谢大家。',
  firm: '{{names}}\n{{week}} 的周报还没收到，截止时间是 {{due}}，请今天下班前补上；有困难直接找我说。已交 {{submitted}}/{{total}}。',
  final:
    '{{names}}\n{{week}} 的周报已经催过，截止时间 {{due}}，现在还差 {{count}} 位。请收到后马上提交，今天汇总时仍没有的按未交登记。',
  soon: '尽快',
  tone_friendly: '温和',
  tone_firm: '正式',
  tone_final: '最后一次',
};
