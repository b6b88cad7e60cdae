export { RosterImportPage } from './RosterImportPage.tsx';
