import { unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { verifyXlsx } from '#main/jobs/verify/verifyXlsx.ts';
import { Workbook } from '#shared/documents/workbook.ts';
import { writeXlsx } from './writeXlsx.ts';

const workbook = Workbook.parse({
  title: 'GMV',
  sheets: [
    {
      name: "实际 & '目标'值",
      titleRows: ['GMV', '2026年第24周'],
      columns: [
        { header: '周', width: 10, kind: 'text' },
        { header: '实际', width: 14, kind: 'number' },
        { header: '达成率', width: 10, kind: 'percent' },
      ],
      rows: [
        ['23周', 1_087_000, 98.8],
        ['24周', 1_286_000, null],
      ],
      header: { left: '', right: '' },
      footer: '',
      chart: {
        title: 'GMV <环比>',
        categories: 0,
        series: [
          { column: 1, isDashed: false },
          { column: 2, isDashed: true },
        ],
        axis: { low: 1_050_000, high: 1_300_000 },
      },
    },
    {
      name: '无图',
      titleRows: [],
      columns: [{ header: '周', width: 10, kind: 'text' }],
      rows: [['24周']],
      header: { left: '', right: '' },
      footer: '',
    },
  ],
});

describe('a sheet with a chart', () => {
  const { bytes } = writeXlsx(workbook);
  const parts = new Map(
    Object.entries(unzipSync(bytes)).map(([name, data]) => [name, Buffer.from(data).toString()]),
  );
  const chart = parts.get('xl/charts/chart1.xml') ?? '';

  it('draws it from the cells of its table, values as the cells hold them', () => {
    expect(chart).toContain("<c:f>'实际 &amp; ''目标''值'!$A$4:$A$5</c:f>");
    expect(chart).toContain("<c:f>'实际 &amp; ''目标''值'!$B$3</c:f>");
    expect(chart).toContain('<c:pt idx="1"><c:v>1286000</c:v></c:pt>');
    expect(chart).toContain(
      '<c:ptCount val="2"/><c:pt idx="0"><c:v>0.988</c:v></c:pt></c:numCache>',
    );
    expect(chart).toContain('<a:t>GMV &lt;环比&gt;</a:t>');
    expect(chart).toContain('<c:max val="1300000"/><c:min val="1050000"/>');
    expect(chart.match(/prstDash/g)).toHaveLength(1);
  });

  it('is named by every part that leads to it, and prints with it', () => {
    const types = parts.get('[Content_Types].xml');
    expect(types).toContain('/xl/charts/chart1.xml');
    expect(types).toContain('/xl/drawings/drawing1.xml');
    expect(types).not.toContain('chart2.xml');
    expect(parts.get('xl/worksheets/sheet1.xml')).toContain('<drawing r:id="rId1"/></worksheet>');
    expect(parts.get('xl/workbook.xml')).toContain('$A$1:$N$23');
    expect(parts.get('xl/worksheets/sheet2.xml')).not.toContain('drawing');
  });

  it('is read by another library and passes the check of the file', async () => {
    const [sheet] = (await readXlsx(bytes)).sheets;
    expect(sheet?.rows[3]?.slice(0, 2)).toEqual(['23周', 1_087_000]);
    verifyXlsx(bytes, workbook);
    const without = { ...workbook, sheets: workbook.sheets.map(({ chart: _, ...rest }) => rest) };
    expect(() => verifyXlsx(writeXlsx(without).bytes, workbook)).toThrow();
  });
});
