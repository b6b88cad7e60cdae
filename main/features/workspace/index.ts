export { readWeekLabel, readWording } from './readWording.ts';
export { workspaceHandlers } from './workspaceHandlers.ts';
