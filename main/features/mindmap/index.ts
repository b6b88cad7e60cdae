export { mindmapHandlers } from './mindmapHandlers.ts';
