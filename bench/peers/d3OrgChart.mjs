import { OrgChart } from 'd3-org-chart';

/** d3-org-chart with everything unfolded, fitted and without animation. */
export function paint(host, { boxes }) {
  const rows = boxes.map(({ id, parentId, name, post }) => ({
    id,
    parentId: parentId ?? '',
    name,
    post,
  }));
  const chart = new OrgChart()
    .container(host)
    .data(rows)
    .svgHeight(host.clientHeight)
    .nodeWidth(() => boxes[0].width)
    .nodeHeight(() => boxes[0].height)
    .initialExpandLevel(rows.length)
    .duration(0)
    .nodeContent(
      ({ data }) =>
        `<div style="font:14px sans-serif;border:1px solid #ccc;border-radius:6px;padding:4px 10px;height:100%;box-sizing:border-box"><b>${data.name}</b><div style="font-size:12px">${data.post}</div></div>`,
    )
    .render();
  chart.fit({ animate: false });
  return () => host.querySelectorAll('g.node').length === rows.length;
}
