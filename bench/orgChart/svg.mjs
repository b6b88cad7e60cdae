import { follow } from './canvas.mjs';

const namespace = 'http://www.w3.org/2000/svg';

function add(parent, name, attributes, text) {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  if (text) element.textContent = text;
  parent.append(element);
  return element;
}

/** One group, one rectangle and two texts for each box, one path for each line, nothing left out. */
export function paint(host, { boxes, lines, bounds }) {
  const svg = document.createElementNS(namespace, 'svg');
  const size = { width: host.clientWidth, height: host.clientHeight };
  const scale = Math.min(size.width / bounds.width, size.height / bounds.height, 1);
  const view = { x: -bounds.x * scale, y: -bounds.y * scale, scale };
  for (const [key, value] of Object.entries(size)) svg.setAttribute(key, value);
  const drawing = add(svg, 'g', {});
  for (const { points } of lines) {
    add(drawing, 'path', { d: `M${points.join('L')}`, fill: 'none', stroke: '#a9b4b9' });
  }
  for (const { x, y, width, height, name, post } of boxes) {
    const box = add(drawing, 'g', { transform: `translate(${x} ${y})` });
    add(box, 'rect', { width, height, rx: 6, fill: '#fff', stroke: '#cfd6d9' });
    add(box, 'text', { x: 14, y: 20, 'font-size': 14 }, name);
    add(box, 'text', { x: 14, y: 37, 'font-size': 12 }, post);
  }
  const place = () =>
    drawing.setAttribute('transform', `translate(${view.x} ${view.y}) scale(${view.scale})`);
  follow(svg, view, place);
  place();
  host.append(svg);
  return () => true;
}
