import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTranslate } from '#shared/i18n/translate.ts';
import { buildChartContent } from './chartExport.ts';
import type { ChartFormat } from './chartExportModel.ts';
import { listChartRoster } from './chartRoster.ts';
import { anyChart, teamChart } from './orgChartFixtures.ts';

const translate = createTranslate('zh-CN');
const contentOf = (format: ChartFormat) =>
  buildChartContent(teamChart(), { format, language: 'zh-CN' }, { translate });
const names = teamChart().seats.flatMap(({ holders }) => holders.map(({ name }) => name));

describe('the chart as a table', () => {
  it('has one row per box, with everybody, vacancies and whom they report to', () => {
    const rows = listChartRoster(teamChart(), translate);
    expect(rows).toHaveLength(29);
    const held = rows.map(({ holders }) => holders);
    expect(names.filter((name) => !held.includes(name))).toEqual([]);
    expect(held.filter((name) => name === '空缺')).toHaveLength(3);
    expect(rows.find(({ holders }) => holders === '田野')).toEqual({
      level: 3,
      unit: '抖音项目',
      post: '编导',
      holders: '田野',
      superior: '韩磊',
      superiorPost: '抖音项目负责人',
      also: '拍摄剪辑',
      dotted: '',
      note: '',
    });
    const broadcaster = rows.find(({ holders }) => holders === '唐一帆');
    expect(broadcaster?.dotted).toBe('韩磊（兼千川投放）');
    expect(rows.find(({ note }) => note === '已发offer')?.post).toBe('售后客服');
  });

  it('is a sheet of the same rows, titled with the day', () => {
    const content = contentOf('xlsx');
    if (content.type !== 'workbook') throw new Error('no workbook');
    const [sheet] = content.workbook.sheets;
    expect(sheet?.rows).toHaveLength(29);
    expect(sheet?.titleRows).toEqual([
      '禾木家居 组织架构图',
      '截至 2026年11月23日 · 在岗 26 人 · 编制 29 · 空缺 3',
    ]);
  });

  it('has as many rows as the outline has lines, each below its superior', () => {
    fc.assert(
      fc.property(anyChart(60), (chart) => {
        // Vacant seats that do not count draw no box: of them alone no file is written.
        fc.pre(listChartRoster(chart, translate).length > 0);
        const content = buildChartContent(
          chart,
          { format: 'txt', language: 'zh-CN' },
          { translate },
        );
        if (content.type !== 'text') throw new Error('no text');
        const lines = content.text.replace(/\n$/, '').split('\n');
        const rows = listChartRoster(chart, translate);
        expect(lines.map((line) => line.lastIndexOf('\t') + 2)).toEqual(
          rows.map(({ level }) => level),
        );
      }),
      { numRuns: 30 },
    );
  });
});
