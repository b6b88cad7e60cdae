export { readWeekLabel, readWording } from './readWording.ts';
export { loadTeamName } from './workspaceStore.ts';
