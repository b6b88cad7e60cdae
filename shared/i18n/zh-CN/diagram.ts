export const diagram = {
  zoomIn: '放大',
  zoomOut: '缩小',
  fit: '显示全图',
};
