export { MeBanner } from './MeBanner.tsx';
export { WelcomePage } from './WelcomePage.tsx';
export { workspaceQueries } from './workspaceQueries.ts';
