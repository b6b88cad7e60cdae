import type { menu as source } from '#shared/i18n/zh-CN/menu.ts';

export const menu: typeof source = {
  edit: 'Edit',
  view: 'View',
  resetZoom: 'Actual size',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fullScreen: 'Full screen',
};
