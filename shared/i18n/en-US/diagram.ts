import type { diagram as source } from '#shared/i18n/zh-CN/diagram.ts';

export const diagram: typeof source = {
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show all',
};
