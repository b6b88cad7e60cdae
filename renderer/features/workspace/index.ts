export { WelcomePage } from './WelcomePage.tsx';
export { workspaceQueries } from './workspaceQueries.ts';
