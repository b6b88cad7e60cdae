/** Columns of a roster; the first is the name. */
export const headers = ['姓名', '岗位', '部门', '直属上级', '兼任', '用工类型', '职级', '入职日期'];

const widths = [120, 160, 160, 120, 120, 90, 70, 110];

export const columns = headers.map((header, index) => ({
  ...{ key: String(index), header, width: widths[index] },
}));

/** @param {number} count @returns {{id: string, cells: string[]}[]} */
export function makeRows(count) {
  return Array.from({ length: count }, (_, index) => ({
    id: String(index),
    cells: columns.map(({ header }) => `${header}${(index * 7919) % 1000}`),
  }));
}
