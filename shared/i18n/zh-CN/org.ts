export const org = {
  vacant: '空缺',
  kind: '任职方式',
  kind_main: '主岗',
  kind_concurrent: '兼岗',
  kind_acting: '代理',
  kindShort_main: '主',
  kindShort_concurrent: '兼',
  kindShort_acting: '代',
  seat: '岗位',
  chooseSeat: '选要代理的岗位',
  chooseVacancy: '选一个空缺',
  from: '从哪天起',
  assign: '确定安排',
  assigned: '已安排 {{name}} 的岗位',
  assignmentEnded: '{{name}} 不再担任{{post}}',
  alreadyHasUnits:
    '团队里已经有 {{count}} 个部门，没有套用模板，数据没有变化。请在现有部门上修改，或新建一个工作区。',
  unitNameTaken: '同一个上级下已经有“{{unit}}”，没有保存。请换一个名字。',
  unitCycle:
    '“{{parent}}”就在“{{unit}}”下面，不能反过来当它的上级，数据没有变化。请选别的上级部门。',
  unitHasPeople: '{{unit}}里还有 {{count}} 个人，不能删除，数据没有变化。请先把他们调到别的部门。',
  unitHasSeats: '{{unit}}里还有 {{count}} 个空缺编制，不能删除，数据没有变化。请先撤掉这些编制。',
  unitHasUnits: '{{unit}}下面还有 {{count}} 个部门，不能删除，数据没有变化。请先把它们移走或删除。',
  postNameTaken: '“{{name}}”已经指“{{post}}”这个岗位，没有保存。请换一个名字或别名。',
  postHasSeats:
    '岗位“{{post}}”现在或以前有 {{count}} 个编制，不能删除，数据没有变化。不再使用的岗位留着即可。',
  reportsToItself: '{{name}} 不能向自己汇报，数据没有变化。请选另一个上级。',
  cycle:
    '{{lower}} 现在直接或间接向 {{upper}} 汇报；如果 {{upper}} 再向 {{lower}} 汇报，汇报线就绕成一圈了，所以没有改动。请先调整 {{lower}} 的上级，或选别人。',
  lineExists: '{{lower}} 和 {{upper}} 之间已经有汇报线，没有重复添加。',
  closedSeatIsHeld:
    '“{{post}}”这个编制上还有 {{holder}}，不能撤销，数据没有变化。请先把人调走或结束任职。',
  beforeSeat: '“{{seat}}”这个编制从 {{date}} 才有，任职不能更早，没有保存。请改起始日期。',
  personHasLeft: '{{name}} 的最后工作日是 {{date}}，之后不能再任职，没有保存。请先清空最后工作日。',
  seatIsHeld: '“{{seat}}”这个编制上已经有 {{holder}}，没有保存。请选一个空缺，或先结束其任职。',
  seatHasActing: '“{{seat}}”已经由 {{holder}} 代理，没有保存。请先结束现在的代理。',
  laterAssignment:
    '{{name}} 从 {{date}} 起已有新的任职，起始日期不能早于它，没有保存。请先结束那一条或改日期。',
};
