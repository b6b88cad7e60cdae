import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { encodeGbk } from '#main/testing/encodeGbk.ts';
import { mostNodes, toOutlineLine } from '#shared/documents/givenOutline.ts';
import type { MindNode } from '#shared/features/mindmap/mindModel.ts';
import { listMindNodes } from '#shared/features/mindmap/mindTree.ts';
import { writeFreeMind, writeMarkdown, writeOpml } from '#shared/features/mindmap/writeOutline.ts';
import { Failure } from '#shared/ipc/failure.ts';
import { readOutline } from './readOutline.ts';

const read = (text: string, name = 'a.md') => readOutline({ name, bytes: strToU8(text) });
const linesOf = (text: string) =>
  read(text).nodes.map(({ level, text: words }) => `${level} ${words}`);

function keyOf(bytes: Uint8Array): string {
  try {
    readOutline({ name: 'a.opml', bytes });
  } catch (error) {
    if (error instanceof Failure) return error.data.key ?? '';
    throw error;
  }
  return 'read';
}

/** Words with everything the three formats give a meaning to. */
const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc
    .array(
      fc.constantFrom(
        ...['# ', '- ', '1. ', '[x] ', '**', '__', '~~', '`', '*', '_', '<b>', '&lt;', '&', '"'],
        ...["'", '\\', '\n', '\t', '](', '![', ')', '|', '---', '```', '👩‍🚀', '职责', ' ', 'a#'],
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join('')),
);

const treeOf = (depth: number): fc.Arbitrary<MindNode> =>
  fc
    .record({
      text: words,
      children: depth === 0 ? fc.constant([]) : fc.array(treeOf(depth - 1), { maxLength: 4 }),
    })
    .map((node) => ({
      ...{ id: '', kind: 'duty', unitId: 'u', postId: 'p', key: 'a"b' },
      ...node,
    }));
const tree = treeOf(3);

const levelsOf = (node: MindNode, level = 0): string[] => [
  `${level} ${toOutlineLine(node.text)}`,
  ...node.children.flatMap((child) => levelsOf(child, level + 1)),
];

describe('an outline that was written', () => {
  it.each([
    ['Markdown', writeMarkdown],
    ['OPML', writeOpml],
    ['FreeMind', writeFreeMind],
  ])('is read back from %s with every node, name and level', (_, write) => {
    fc.assert(
      fc.property(tree, (root) => {
        const { nodes } = read(write(root));
        expect(nodes).toHaveLength(listMindNodes(root).length);
        expect(nodes.map(({ level, text }) => `${level} ${text}`)).toEqual(levelsOf(root));
      }),
      { numRuns: 100 },
    );
  });
});

describe('an outline of another program', () => {
  it('is read from headings and lists, without their marks and without prose', () => {
    const text =
      '---\ntitle: x\n---\n# 团队\n\n说明文字\n## **运营部**\n1. `推广`专员\n\t* [x] [投放](http://a.b/c)\n\t  + ROI *40%*\n```\n- code\n```\n## 设计部\n';
    const { nodes, passedOver } = read(text);
    expect(nodes.map(({ level, text: name }) => `${level} ${name}`)).toEqual([
      ...['0 团队', '1 运营部', '2 推广专员', '3 投放', '4 ROI 40%', '1 设计部'],
    ]);
    expect(passedOver).toBe(4);
  });

  it('is read from indented text, and from several tops without a root', () => {
    expect(linesOf('运营部\n\t推广专员\n\t\t投放\n\t美工\n')).toEqual([
      ...['0 运营部', '1 推广专员', '2 投放', '1 美工'],
    ]);
    expect(linesOf('- 运营部\n  - 推广专员\n- 设计部')).toEqual([
      ...['1 运营部', '2 推广专员', '1 设计部'],
    ]);
  });

  it('is read from FreeMind with formatted words and arrows', () => {
    const { nodes, links } = read(
      '<map version="freeplane 1.9.13"><node TEXT="&#x56e2;队" ID="a"><richcontent TYPE="NOTE"><html>略</html></richcontent><node ID="b"><richcontent TYPE="NODE"><html><body><p>推广 <b>专员</b></p></body></html></richcontent><arrowlink DESTINATION="a" MIDDLE_LABEL="日报"/></node></node></map>',
    );
    expect(nodes).toEqual([
      { level: 0, text: '团队', id: 'a' },
      { level: 1, text: '推广 专员', id: 'b' },
    ]);
    expect(links).toEqual([{ from: 'b', to: 'a', text: '日报' }]);
  });

  it.each([
    ['GBK', encodeGbk('# 团队\r\n- 运营部\r\n')],
    ['UTF-16', new Uint8Array(Buffer.from('\uFEFF# 团队\n- 运营部\n', 'utf16le'))],
    ['UTF-8 with a mark', strToU8('\uFEFF# 团队\n- 运营部\n')],
  ])('is read whatever its letters are written in: %s', (_, bytes) => {
    expect(readOutline({ name: 'a.md', bytes }).nodes.map(({ text }) => text)).toEqual([
      ...['团队', '运营部'],
    ]);
  });
});

describe('a hostile or broken outline', () => {
  const opml = (body: string) => `<opml version="2.0"><body>${body}</body></opml>`;
  const laughs = '<!DOCTYPE opml [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>';
  const outside = '<!DOCTYPE opml [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
  const deep = (count: number) =>
    opml('<outline text="a">'.repeat(count) + '</outline>'.repeat(count));

  it.each<[string, Uint8Array | string, string]>([
    ['entities', laughs + opml('<outline text="&b;"/>'), 'files.outlineBroken'],
    ['a file of the computer', outside + opml('<outline text="&x;"/>'), 'files.outlineBroken'],
    ['an entity nobody defined', opml('<outline text="&x;"/>'), 'files.outlineBroken'],
    ['nesting', deep(200), 'files.outlineTooDeep'],
    ['far too deep nesting', deep(50_000), 'files.outlineTooDeep'],
    ['elements that mean nothing, nested', opml('<a>'.repeat(9999)), 'files.outlineBroken'],
    ['a cut end', opml('<outline text="运营部"/>').slice(0, -9), 'files.outlineBroken'],
    ['a cut tag', opml('<outline text="运营部"/>').slice(0, 40), 'files.outlineBroken'],
    ['2 MB of nodes', opml('<outline text="n"/>'.repeat(110_000)), 'files.outlineTooLong'],
    ['2 MB of lines', `- ${'n'.repeat(100)}\n`.repeat(20_001), 'files.outlineTooLong'],
    [
      'deep lists',
      Array.from({ length: 99 }, (_, i) => `${' '.repeat(i)}- a`).join('\n'),
      'files.outlineTooDeep',
    ],
    ['a web page', '<html><body><ul><li>a</li></ul></body></html>', 'files.notAnOutline'],
    ['an XMind file', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), 'files.notAnOutline'],
    ['a program', strToU8('MZ\0\0'), 'files.notAnOutline'],
    ['no node', opml(''), 'files.notAnOutline'],
    ['nothing', '', 'files.notAnOutline'],
    ['far too much', new Uint8Array(9 * 1024 * 1024), 'files.tooLarge'],
  ])('%s is refused with its reason', (_, given, key) => {
    expect(keyOf(typeof given === 'string' ? strToU8(given) : given)).toBe(key);
  });

  it('of the most nodes there may be is read in no time', () => {
    const { nodes } = read(`# 团队\n${'- 职责\n'.repeat(mostNodes - 1)}`);
    expect(nodes).toHaveLength(mostNodes);
  });
});
