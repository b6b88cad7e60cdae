export { readWeekLabel, readWording } from './readWording.ts';
export { workspaceHandlers } from './workspaceHandlers.ts';
export { loadTeamName } from './workspaceStore.ts';
