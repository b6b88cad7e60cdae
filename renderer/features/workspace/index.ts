export { MeBanner } from './MeBanner.tsx';
export { MeSelect } from './MeSelect.tsx';
export { WelcomePage } from './WelcomePage.tsx';
export { workspaceQueries } from './workspaceQueries.ts';
