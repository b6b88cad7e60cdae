/** How much a bare canvas can be dragged and zoomed before anything else is added. */
export function paint(host, { boxes, lines, bounds }) {
  const canvas = document.createElement('canvas');
  canvas.width = host.clientWidth;
  canvas.height = host.clientHeight;
  host.append(canvas);
  const pen = canvas.getContext('2d');
  const scale = Math.min(canvas.width / bounds.width, canvas.height / bounds.height, 1);
  const view = { x: -bounds.x * scale, y: -bounds.y * scale, scale };
  const draw = () => {
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, canvas.width, canvas.height);
    pen.setTransform(view.scale, 0, 0, view.scale, view.x, view.y);
    pen.strokeStyle = '#a9b4b9';
    pen.beginPath();
    for (const { points } of lines) {
      for (const [index, [x, y]] of points.entries()) {
        if (index === 0) pen.moveTo(x, y);
        else pen.lineTo(x, y);
      }
    }
    pen.stroke();
    for (const { x, y, width, height, name, post } of boxes) {
      pen.fillStyle = '#fff';
      pen.fillRect(x, y, width, height);
      pen.strokeRect(x, y, width, height);
      pen.fillStyle = '#1d282d';
      pen.font = '14px sans-serif';
      pen.fillText(name, x + 14, y + 20);
      pen.font = '12px sans-serif';
      pen.fillText(post, x + 14, y + 37);
    }
  };
  follow(canvas, view, draw);
  draw();
  return () => true;
}

/** The least a hand-made drawing does with the mouse: one redraw a frame. */
export function follow(target, view, draw) {
  let isAsked = false;
  const ask = () => {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(() => {
      isAsked = false;
      draw();
    });
  };
  target.addEventListener('pointermove', (event) => {
    if (event.buttons === 0) return;
    view.x += event.movementX;
    view.y += event.movementY;
    ask();
  });
  target.addEventListener('wheel', (event) => {
    const factor = Math.exp(-event.deltaY * 0.0016);
    view.x = event.offsetX - (event.offsetX - view.x) * factor;
    view.y = event.offsetY - (event.offsetY - view.y) * factor;
    view.scale *= factor;
    ask();
  });
}
