import { makeTeam } from './team.mjs';

/** Each is loaded when it is asked for, so that none pays for another's code or styles. */
const painters = {
  ours: () => import('./ours.mjs'),
  canvas: () => import('./canvas.mjs'),
  svg: () => import('./svg.mjs'),
  reactFlow: () => import('../peers/reactFlow.mjs'),
  d3OrgChart: () => import('../peers/d3OrgChart.mjs'),
};

const nextFrame = () => new Promise((done) => requestAnimationFrame(done));

/** Milliseconds from having the team to the frame after everything is drawn. */
async function paintFirst(name, count) {
  const { paint } = await painters[name]();
  const team = makeTeam(count);
  const host = document.querySelector('main');
  await nextFrame();
  const began = performance.now();
  const isComplete = paint(host, team);
  do await nextFrame();
  while (!isComplete());
  await nextFrame();
  await nextFrame();
  return performance.now() - began;
}

/** Lengths of the frames in which the mouse moved or the wheel turned, and of those after them. */
function watchFrames() {
  const lengths = [];
  let isMoved = false;
  let wasMoved = false;
  let isWatching = true;
  const note = () => {
    isMoved = true;
  };
  for (const kind of ['mousemove', 'wheel']) addEventListener(kind, note, { capture: true });
  let last = performance.now();
  const frame = () => {
    const now = performance.now();
    if (isMoved || wasMoved) lengths.push(now - last);
    [wasMoved, isMoved, last] = [isMoved, false, now];
    if (isWatching) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  return () => {
    isWatching = false;
    return lengths;
  };
}

window.paintFirst = paintFirst;
window.watch = () => {
  window.stopWatching = watchFrames();
};
