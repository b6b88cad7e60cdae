import { installPeers } from '../peers/installPeers.mjs';
import { timePainter, withServedPage } from '../served/withServedPage.mjs';
import { summarize } from '../statistics.mjs';

const counts = [1000, 5000];
const moves = 60;
const turns = 24;

/** Drawings ours is held against, and how much of their time it may take at most. */
const peers = {
  canvas: { what: 'a bare canvas' },
  svg: { what: 'bare SVG elements' },
  reactFlow: { what: 'React Flow, all nodes visible' },
  d3OrgChart: { what: 'd3-org-chart, all unfolded', promises: { first: 0.25, pan: 0.33 } },
};

const kinds = {
  first: 'From having the data to the first complete picture, fitted',
  pan: '95th percentile of the frames while the mouse drags the fitted picture, slowed four times',
  zoom: '95th percentile of the frames while the wheel zooms in and out again, slowed four times',
};

async function drag(mouse) {
  await mouse.move(24, 60);
  await mouse.down();
  for (let step = 1; step <= moves; step += 1) {
    await mouse.move(24 + step * 5, 60 + (step % 20) * 4);
  }
  await mouse.up();
}

async function turnWheel(mouse) {
  await mouse.move(640, 400);
  for (let turn = 0; turn < turns; turn += 1) {
    await mouse.wheel(0, turn < turns / 2 ? -120 : 120);
  }
}

const uses = { pan: drag, zoom: turnWheel };

function describe(kind, count, [peer, { what, promises }]) {
  return {
    name: `orgChart.${kind}.${count}.${peer}`,
    what: `${kinds[kind]}, ${count} boxes.`,
    floor: `the same by ${what}.`,
    promise: promises?.[kind] ?? null,
  };
}

/** @type {import('../run.mjs').TakeMeasure} */
export function measureOrgChart({ folder, runs = 3, say }) {
  installPeers();
  return withServedPage({ folder, name: 'orgChart' }, async (page) => {
    const names = ['ours', ...Object.keys(peers)];
    const measures = [];
    for (const count of counts) {
      const taken = new Map(names.map((name) => [name, []]));
      for (let run = 0; run <= runs; run += 1) {
        for (const name of names) {
          const times = await timePainter(page, name, count, uses);
          say(`${count} boxes, ${name}: ${JSON.stringify(times)}`);
          // The first round warms the caches of code and fonts.
          if (run > 0) taken.get(name).push(times);
        }
      }
      for (const kind of Object.keys(kinds)) {
        const timesOf = (name) => taken.get(name).map((times) => times[kind]);
        for (const peer of Object.entries(peers)) {
          const times = { ours: timesOf('ours'), floors: timesOf(peer[0]) };
          measures.push(summarize(describe(kind, count, peer), times));
        }
      }
    }
    return measures;
  });
}
