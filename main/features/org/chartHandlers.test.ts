import { describe, expect, it } from 'vitest';
import type { ExportRequest } from '#main/core/host.ts';
import { createTestApp } from '#main/testing/createTestApp.ts';
import { ExportContent } from '#shared/documents/exportContent.ts';

const t1 = { start: { kind: 'structure', code: 't1_seven' } } as const;

describe('the org chart', () => {
  it('has every seat with its holders, its superior and how far a vacancy is filled', async () => {
    await using app = await createTestApp(t1);
    const { seats } = await app.client.org.structure({});
    const director = seats.find(({ postName }) => postName === '运营总监');
    const photographer = seats.find(({ postName }) => postName === '摄影');
    const { id } = await app.client.people.create({ name: '周启明', seatId: director?.id });
    await app.client.org.updateSeat({
      id: photographer?.id ?? '',
      revision: photographer?.revision ?? 0,
      changes: { vacancyNote: '面试' },
    });
    await app.client.org.addDottedLine({
      seatId: photographer?.id ?? '',
      superiorSeatId: director?.id ?? '',
      note: '短视频拍摄',
    });
    const chart = await app.client.org.chart({});
    expect(chart).toMatchObject({ workspaceName: '测试团队', asOf: '2026-06-15' });
    expect(chart.seats).toHaveLength(12);
    expect(chart.seats[0]).toMatchObject({
      postName: '运营总监',
      superiorSeatId: null,
      holders: [{ personId: id, name: '周启明', kind: 'main' }],
    });
    expect(chart.seats.find(({ postName }) => postName === '摄影')).toMatchObject({
      unitName: '视觉组',
      holders: [],
      vacancyNote: '面试',
    });
    expect(chart.dotted).toMatchObject([{ note: '短视频拍摄' }]);
  });

  it('says of people what holds on its day', async () => {
    await using app = await createTestApp(t1);
    const [seat] = (await app.client.org.structure({})).seats;
    const fields = { level: 'P5', employmentType: 'probation', seatId: seat?.id } as const;
    const { id: personId } = await app.client.people.create({ name: '周启明', ...fields });
    await app.client.careers.confirm({ personId, on: '2026-07-01' });
    await app.client.careers.promote({ personId, on: '2026-08-01', level: 'P6' });
    const cardOn = async (asOf: string) =>
      (await app.client.org.chart({ asOf })).seats[0]?.holders[0];
    expect(await cardOn('2026-06-15')).toMatchObject({ level: 'P5', employmentType: 'probation' });
    expect(await cardOn('2026-07-01')).toMatchObject({ level: 'P5', employmentType: 'regular' });
    expect(await cardOn('2026-08-01')).toMatchObject({ level: 'P6', employmentType: 'regular' });
  });

  it('shows a day before the team began as empty, and writes no file of it', async () => {
    await using app = await createTestApp(t1);
    const asOf = '2026-06-14';
    expect((await app.client.org.chart({ asOf })).seats).toEqual([]);
    for (const format of ['svg', 'pdf', 'pptx', 'docx', 'xlsx', 'txt'] as const) {
      const drawn = { layout: 'compact', by: 'position' } as const;
      const told = { asOf, format, language: 'zh-CN', workToken: crypto.randomUUID() } as const;
      const file = { ...drawn, ...told, fields: [], collapsed: [] };
      await expect(app.client.org.exportChart(file)).rejects.toMatchObject({
        data: { key: 'chartFiles.nothingDrawn', params: { date: asOf } },
      });
    }
  });

  it('shows the pages its file would have before it is written', async () => {
    await using app = await createTestApp(t1);
    const pages = await app.client.org.chartPages({
      ...{ format: 'pdf', paper: 'a3', language: 'zh-CN' },
      ...{ layout: 'compact', by: 'position', fields: ['post'], collapsed: [] },
    });
    expect(pages).toMatchObject([{ number: 1, branch: '', boxes: 12 }]);
    expect(pages[0]?.svg).toContain('策划主管');
  });

  it('becomes a picture with the title, the day and every name in it', async () => {
    const requests: ExportRequest[] = [];
    await using app = await createTestApp({
      ...t1,
      host: {
        exportFile: async (request) => {
          requests.push(request);
          return null;
        },
      },
    });
    const [seat] = (await app.client.org.structure({})).seats;
    const { id: personId } = await app.client.people.create({ name: '周启明', seatId: seat?.id });
    await app.client.photos.set({ personId, base64: '/9j/' });
    const exportAs = (format: 'svg' | 'pptx', fields: ('post' | 'unit' | 'photo')[]) =>
      app.client.org.exportChart({
        ...{ workToken: '01900000-0000-7000-8000-00000000000a', language: 'zh-CN', format },
        ...{ layout: 'compact', by: 'position', collapsed: [], fields },
      });
    await exportAs('svg', ['post', 'unit']);
    await exportAs('svg', ['post', 'photo']);
    await exportAs('pptx', ['post']);
    await exportAs('pptx', ['post', 'photo']);
    const [request, pictured, slides, photoSlides] = requests;
    expect(JSON.stringify(request)).not.toContain('data:image');
    expect(JSON.stringify(pictured)).toContain('data:image/jpeg;base64,/9j/');
    expect(photoSlides?.content).toEqual(slides?.content);
    expect(request?.suggestedName).toBe('测试团队 组织架构图 2026-06-15.svg');
    const content = ExportContent.parse(request?.content);
    const svg = content.type === 'picture' ? content.picture.svg : '';
    expect(svg).toContain('周启明');
    expect(svg).toContain('策划主管');
    expect(svg).toContain('2026年06月15日');
  });
});
