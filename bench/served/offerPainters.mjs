const nextFrame = () => new Promise((done) => requestAnimationFrame(done));

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

/**
 * @typedef {(host: Element, data: any) => () => boolean} Paint starts to draw; the answer tells
 *   whether the picture is complete
 */

/**
 * Runs in the page. Lets the measure have one painter draw, and watch the frames after.
 * @param {Readonly<Record<string, () => Promise<{paint: Paint}>>>} painters each is loaded when it
 *   is asked for, so that none pays for another's code or styles
 * @param {(count: number) => any} makeData
 */
export function offerPainters(painters, makeData) {
  /** Milliseconds from having the data to the frame after everything is drawn. */
  window.paintFirst = async (name, count) => {
    const { paint } = await painters[name]();
    const data = makeData(count);
    const host = document.querySelector('main');
    await nextFrame();
    const began = performance.now();
    const isComplete = paint(host, data);
    do await nextFrame();
    while (!isComplete());
    await nextFrame();
    await nextFrame();
    return performance.now() - began;
  };
  window.watch = () => {
    window.stopWatching = watchFrames();
  };
}
