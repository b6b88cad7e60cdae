export { MeSelect } from './MeSelect.tsx';
export { workspaceQueries } from './workspaceQueries.ts';
