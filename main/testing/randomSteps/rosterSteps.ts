import type { RosterSource } from '#shared/features/roster/rosterModel.ts';
import type { Step } from './organisationSteps.ts';

const names = ['王芳', '李敏', '张慧', '新来的', '𠮷田', '欧阳娜娜'];
const units = ['运营部', '部门1', '新媒体 / 直播组', ''];
const posts = ['客服', '运营专员', '仓库管理员', ''];
const days = ['2026-01-05', '2026.3.1', '20260615', '', '2026-02-30'];

export const rosterSteps: readonly Step[] = [
  async (client, random) => {
    const line = () => [
      random.pick(names) ?? '',
      random.pick(units) ?? '',
      random.pick(posts) ?? '',
      random.pick(days) ?? '',
      random.pick(['', ...names]) ?? '',
    ];
    const heading = ['姓名', '部门', '岗位', '入职日期', '直属上级'];
    const cells = [heading, ...Array.from({ length: 1 + random.integer(4) }, line)];
    const rows = cells.map((row, index) => ({ number: index + 1, cells: row }));
    const source: RosterSource = {
      sheet: { name: '', rows, isFrom1904: false },
      headingRow: null,
      columns: null,
      dayOrder: null,
      answers: {},
      superiors: {},
    };
    const { digest } = await client.roster.preview(source);
    await client.roster.import({ ...source, fileName: '花名册.csv', expected: digest });
  },
];
