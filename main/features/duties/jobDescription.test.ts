import { describe, expect, it } from 'vitest';
import type { ExportRequest } from '#main/core/host.ts';
import { createTestApp } from '#main/testing/createTestApp.ts';
import { ExportContent } from '#shared/documents/exportContent.ts';

describe('the job description', () => {
  it('says the duties in force, four KPIs that sum to 100 % and the levels asked for', async () => {
    const requests: ExportRequest[] = [];
    const exportFile = async (request: ExportRequest) => {
      requests.push(request);
      return { token: 'file', fileName: request.suggestedName, bytes: 1, notes: [] };
    };
    await using app = await createTestApp({ host: { exportFile } });
    await app.client.org.applyStructure({ code: 't2_four' });
    const posts = await app.client.org.posts({});
    const postId = posts.find(({ name }) => name === '推广专员')?.id ?? '';
    await app.client.duties.addDuty({ postId, duty: { title: '只在草稿里' } });
    const order = { workToken: crypto.randomUUID(), language: 'zh-CN', format: 'docx' } as const;
    await app.client.duties.exportJobDescription({ postId, ...order });
    const [request] = requests;
    expect(request?.suggestedName).toBe('岗位说明书：推广专员.docx');
    const content = ExportContent.parse(request?.content);
    if (content.type !== 'document') throw new Error('a job description is a document');
    const tables = content.document.blocks.filter((block) => block.type === 'table');
    expect(tables.map(({ rows }) => rows.length)).toEqual([5, 5, 4]);
    expect(tables[1]?.rows.at(-1)?.slice(0, 2)).toMatchObject([{ text: '合计' }, { text: '100%' }]);
    expect(tables[2]?.rows[0]).toEqual(['付费投放', '4 能优化']);
    expect(JSON.stringify(content)).toContain('运营主管');
    expect(JSON.stringify(content)).not.toContain('只在草稿里');
  });
});
