export { workspaceHandlers } from './workspaceHandlers.ts';
