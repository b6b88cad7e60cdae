import '@xyflow/react/dist/style.css';
import { ReactFlow } from '@xyflow/react';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

/** React Flow with its own nodes and edges; it is given the places, so its layout costs nothing. */
export function paint(host, { boxes, lines }) {
  const nodes = boxes.map(({ id, x, y, width, height, name, post }) => ({
    id,
    position: { x, y },
    style: { width, height },
    data: { label: `${name} ${post}` },
  }));
  const edges = lines.map(({ from, to }) => ({
    id: `${from}-${to}`,
    source: from,
    target: to,
    type: 'smoothstep',
  }));
  const props = { nodes, edges, fitView: true, minZoom: 0.001, nodesDraggable: false };
  createRoot(host).render(createElement(ReactFlow, props));
  // Nodes stay hidden until each has been measured.
  return () => {
    const drawn = host.querySelectorAll('.react-flow__node');
    const isShown = [...drawn].every(({ style }) => style.visibility !== 'hidden');
    const edgeCount = host.querySelectorAll('.react-flow__edge').length;
    return drawn.length === nodes.length && isShown && edgeCount === edges.length;
  };
}
