export const chartFiles = {
  sheet: '架构花名册',
  level: '层级',
  unit: '部门',
  post: '岗位',
  holders: '任职人',
  superior: '直属上级',
  superiorPost: '上级岗位',
  also: '兼任岗位',
  dotted: '虚线汇报',
  note: '备注',
  dottedFor: '{{name}}（{{note}}）',
  isExternal: '外部人员',
};
