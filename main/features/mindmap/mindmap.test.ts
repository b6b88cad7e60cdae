import { describe, expect, it } from 'vitest';
import { createTestApp } from '#main/testing/createTestApp.ts';
import { buildMindTree, listMindNodes } from '#shared/features/mindmap/mindTree.ts';
import { wordingOf } from '#shared/features/reports/documentParts.ts';

const wording = wordingOf('zh-CN');

describe('the mind map', () => {
  it('goes from the team over units, posts and duties to KPIs', async () => {
    await using app = await createTestApp();
    await app.client.org.applyStructure({ code: 't2_four' });
    const root = buildMindTree(await app.client.mindmap.data({}), wording);
    const path = ['运营部', '推广专员', '输出投放复盘', '投产比ROI 40%'];
    let node = root;
    for (const text of path) {
      const next = node.children.find((child) => child.text === text);
      if (!next) throw new Error(`no ${text} below ${node.text}`);
      node = next;
    }
    expect(node).toMatchObject({ kind: 'kpi', children: [] });
    const kinds = Map.groupBy(listMindNodes(root), ({ kind }) => kind);
    expect([...kinds].map(([kind, nodes]) => [kind, nodes.length])).toEqual([
      ['root', 1],
      ['unit', 5],
      ['post', 14],
      ['duty', 68],
      ['kpi', 64],
    ]);
  });

  it('adds a post with a seat in one act, with the duties of the library', async () => {
    await using app = await createTestApp();
    await app.client.org.applyStructure({ code: 't1_seven' });
    const unit = (await app.client.mindmap.data({})).units.find(({ name }) => name === '运营组');
    const before = app.backend.contentHash();
    const { postId } = await app.client.mindmap.addPost({ unitId: unit?.id ?? '', name: '文案' });
    const { posts } = await app.client.mindmap.data({});
    const post = posts.find((each) => each.postId === postId);
    expect(post).toMatchObject({ name: '文案', unitIds: [unit?.id] });
    expect(post?.sheet.duties).toHaveLength(4);
    const { seats, units } = await app.client.org.structure({});
    const head = units.find(({ name }) => name === '运营组')?.headSeatId;
    expect(head).toEqual(expect.any(String));
    expect(seats.find(({ postName }) => postName === '文案')?.superiorSeatId).toBe(head);
    await app.client.history.undo({});
    expect(app.backend.contentHash()).toBe(before);
  });
});
