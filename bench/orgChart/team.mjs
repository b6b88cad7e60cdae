import { buildOrgChart } from '#shared/features/org/orgChartScene.ts';
import { createTranslate } from '#shared/i18n/translate.ts';

const names = ['林浩', '何雨桐', '欧阳娜娜', '陈思远', '唐一帆', '王芳'];
const posts = ['运营专员', '售前客服', '美工', '主播', '数据分析'];
/** Reports of each manager. */
const span = 7;

/** A team of so many seats as our page is given it. */
function makeChart(count) {
  const seats = Array.from({ length: count }, (_, index) => ({
    ...{ id: `s${index}`, unitId: `u${index % 40}`, unitName: `第${index % 40}组` },
    postName: posts[index % posts.length],
    superiorSeatId: index === 0 ? null : `s${Math.floor((index - 1) / span)}`,
    ...{ inQuota: true, isExternal: false },
    holders: [{ personId: `p${index}`, name: names[index % names.length], kind: 'main' }],
  }));
  return { workspaceName: '禾木家居', asOf: '2026-11-23', units: [], seats, dotted: [] };
}

/** The same team with places worked out, for drawings that have no layout of their own. */
export function makeTeam(count) {
  const chart = makeChart(count);
  const scene = buildOrgChart(chart, { translate: createTranslate('zh-CN') });
  const seatOf = new Map(chart.seats.map((seat) => [seat.id, seat]));
  const boxes = scene.boxes.map(({ id, parentId, x, y, width, height }) => ({
    ...{ id, parentId, x, y, width, height },
    name: seatOf.get(id).holders[0].name,
    post: seatOf.get(id).postName,
  }));
  const lines = scene.lines.map(({ fromId, toId, points }) => ({ from: fromId, to: toId, points }));
  return { chart, boxes, lines, bounds: scene.bounds };
}
